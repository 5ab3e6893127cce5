import { SKILLS, type SkillId } from './organisation.ts';
import { isHours, type Hours } from './working-hours.ts';

export interface SampleAgent {
  readonly uid: string;
  readonly first: string;
  readonly last: string;
  /** Postcode district of the home. */
  readonly outward: string;
  readonly skills: readonly SkillId[];
  readonly hours: Hours;
}

/** First name, last name, home, skills, hours. The line is the number: agent1 is the first. */
const NEAR_W12 = `
Amara      Okafor      W12  security            any
Callum     Fraser      W6   security            any
Priya      Nair        W3   security            any
Tomasz     Zielinski   W14  security            any
Grace      Mensah      NW10 security            any
Hassan     Yusuf       W11  security            any
Bronwen    Pugh        SW6  security            any
Dylan      Carter      W4   security            any
Ioana      Popescu     W2   security            any
Kwame      Boateng     W10  security            any
Siobhan    Kelly       W8   security            any
Rajesh     Patel       NW6  security            any
`;

const ACROSS_LONDON = `
Owen       Bradley     W5   security,steward    any
Leila      Haddad      W7   security,steward    any
Marcus     Whitfield   TW8  security,steward    any
Chidi      Eze         N1   security,steward    any
Hannah     Goldberg    NW4  security,steward    any
Mateus     Ferreira    N15  security,steward    any
Zainab     Ali         HA3  security,steward    any
Jack       Thornton    EN1  security,steward    late
Aoife      Brennan     NW2  steward,reception   any
Samuel     Adeyemi     E15  security,steward    any
Nadia      Rahman      E1   security,steward    any
Liam       Docherty    E17  steward             any
Ngozi      Obi         RM1  steward,marshal     any
Viktor     Petrov      IG1  steward,marshal     any
Ellie      Saunders    E6   steward             any
Yusuf      Demir       RM17 steward,marshal     any
Rebecca    Lane        E3   steward,first-aid   any
Femi       Alabi       SE15 steward,marshal     any
Charlotte  Hughes      SW11 steward             any
Dmitri     Volkov      SE10 steward,cctv        any
Mei        Chen        SE1  steward             late
Jordan     Baptiste    CR0  security,steward    days
Katarzyna  Wojcik      BR1  steward,marshal     weekdays
Isaac      Levy        DA1  steward,marshal     any
Fatima     Siddiqui    SW17 security,steward    days
Rhys       Morgan      KT1  steward             weekdays
Blessing   Nwosu       SE18 steward             any
Anton      Kovacs      UB3  security,steward    late
`;

const GREATER_MANCHESTER = `
Sophie     Ashworth    M1   security            any
Bilal      Hussain     M14  security            any
Niall      Gallagher   M20  security,steward    any
Jade       Openshaw    OL1  security,steward    any
Kofi       Asante      M8   security            any
Maria      Santos      M33  security            any
Peter      Entwistle   BL1  security,first-aid  any
Ayesha     Malik       SK4  steward,first-aid   any
Connor     Riley       M41  security,steward    any
Wiktoria   Nowak       M30  steward,reception   days
`;

const WEST_MIDLANDS = `
Gurpreet   Sandhu      B5   security,cctv       any
Natalie    Brookes     B16  security,cctv       any
Winston    Clarke      B19  security,cctv       any
Harpreet   Gill        B21  security            any
Laura      Hadley      DY5  reception,steward   any
Imran      Mahmood     DY1  reception           any
Tendai     Moyo        WV1  reception,steward   any
Beth       Cartwright  B62  security            any
Olu        Bankole     CV1  security,steward    weekdays
Sean       Doyle       WS1  steward             any
`;

export const AGENTS: readonly SampleAgent[] = [NEAR_W12, ACROSS_LONDON, GREATER_MANCHESTER, WEST_MIDLANDS]
  .flatMap((table) => table.trim().split('\n'))
  .map((line, index) => agentFrom(line, index + 1));

function agentFrom(line: string, number: number): SampleAgent {
  const [first = '', last = '', outward = '', skills = '', hours = ''] = line.split(/\s+/);
  return {
    uid: `agent${number}`,
    first,
    last,
    outward,
    skills: skills.split(',').filter(isSkill),
    hours: isHours(hours) ? hours : 'any',
  };
}

function isSkill(text: string): text is SkillId {
  return text in SKILLS;
}
