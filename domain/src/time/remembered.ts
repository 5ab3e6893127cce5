const MOST = 5000;

/** What is known for one first argument, by the next, and so on. */
interface Branch<Answer> {
  answer?: Answer;
  readonly next: Map<string | number, Branch<Answer>>;
}

/** The same function, which need not think twice about what it was asked lately. For pure functions only. */
export function remembered<Args extends readonly (string | number)[], Answer>(
  work: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let root: Branch<Answer> = { next: new Map() };
  let size = 0;
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  const find = (args: Args): Answer => {
    let branch = root;
    for (const arg of args) branch = branchOf(branch, arg);
    if (branch.answer !== undefined) return branch.answer;
    const answer = work(...args);
    size += 1;
    if (size > MOST) [root, size] = [{ next: new Map() }, 0];
    else branch.answer = answer;
    return answer;
  };
  return (...args) => {
    // Mostly it is the same question as a moment ago.
    if (last?.args.every((arg, i) => arg === args[i])) return last.answer;
    last = { args, answer: find(args) };
    return last.answer;
  };
}

function branchOf<Answer>({ next }: Branch<Answer>, arg: string | number): Branch<Answer> {
  const known = next.get(arg);
  if (known) return known;
  const made: Branch<Answer> = { next: new Map() };
  next.set(arg, made);
  return made;
}
