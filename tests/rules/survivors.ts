/** Mutants that no check finds, by name, each with the reason why nobody could tell the difference. */
export const SURVIVORS: Readonly<Record<string, string>> = {
  "/notices/{notice}: widen allow update: if isMe(uid) && request.resource.data.diff(resource.data).affectedKeys().hasOnly(['read']) && request.resource.data.read is bool;":
    'Only an update has both documents: for anything else the condition is an error, which denies.',
  '/marks/inbox: widen allow create, update: if isMe(uid) && areMarks(request.resource.data);':
    'Reading and deleting have no new document: the condition is an error, which denies.',
  '/messages/{message}: drop message.at is timestamp':
    'Only an instant can be compared with one: for anything else the condition is an error, which denies.',
  "/messages/{message}: move the limit of message.at <= request.time + duration.value(5, 'm')":
    'Nobody can write at the very microsecond.',
};
