import { examples } from '../restriction.ts'
import { chinese } from './examples/chinese.ts'
import { deception } from './examples/deception.ts'
import { decisions } from './examples/decisions.ts'
import { defence } from './examples/defence.ts'
import { rows } from './examples/frames.ts'
import { health } from './examples/health.ts'
import { lawFields } from './examples/law.ts'
import { lists } from './examples/lists.ts'
import { otherFields } from './examples/other.ts'
import { people } from './examples/people.ts'
import { professional } from './examples/professional.ts'
import { security } from './examples/security.ts'
import { statePower } from './examples/state-power.ts'
import { voices } from './examples/voices.ts'
import type { FieldOfUse } from './field.ts'

export default examples<FieldOfUse>([
  ...[defence, security, statePower, health, professional, decisions, people, deception, lawFields, otherFields].flatMap(rows),
  ...lists,
  ...voices,
  ...chinese,
  {
    reads: { field: 'emotion-recognition' },
    from: ['The model must not be used for the detection of emotions in staff.'],
  },
  {
    reads: { field: 'spam' },
    from: ['Uses we will not tolerate:\n- bulk unsolicited mail\n- scraping'],
  },
  {
    reads: { field: 'gambling' },
    from: ['Excluded sectors: betting shops and casinos.'],
  },
  {
    reads: { field: 'nuclear' },
    from: ['None of the weights shall be applied to the enrichment of uranium.'],
  },
  {
    reads: { field: 'medical-advice' },
    from: ['Replies must not be held out as medical advice.'],
  },
  {
    reads: { field: 'terrorism' },
    from: ['Under no circumstances will the recipient employ the kit for terrorist recruitment.', 'At no time may the licensee use the kit for terrorism.'],
  },
  {
    reads: { field: 'immigration' },
    from: ['We decline to license the model for deciding on applications for asylum.'],
  },
  {
    reads: { field: 'discrimination' },
    from: ['It is a breach to use it so that applicants as a group are treated worse for their faith, or to discriminate otherwise.'],
  },
  {
    reads: { field: 'surveillance' },
    from: ['You may not use the cameras to track the whereabouts of people.'],
  },
  {
    reads: { field: 'essential-services' },
    from: ['The operator shall see to it that the model does not decide who is entitled to a social benefit.'],
  },
  {
    reads: null,
    from: ['Whether a person will offend again is what the paper studies.'],
  },
  {
    reads: { field: 'surveillance' },
    from: ['You shall not keep employees under watch with it.'],
  },
  {
    reads: { field: 'fraud' },
    from: ['You must not use it to relieve people of their savings by trickery.'],
  },
  {
    reads: { field: 'impersonation' },
    from: ['Do not let it speak in the voice of a living person.'],
  },
  {
    reads: { field: 'undisclosed-ai-content' },
    from: ['You may not lead readers to believe that a person wrote the text.'],
  },
  {
    reads: { field: 'child-sexual-abuse' },
    from: ['Never to be produced: sexualization of people under 18.'],
  },
  {
    reads: { field: 'critical-infrastructure' },
    from: ['It is off limits to plan with it how to shut down the water of a town.'],
  },
  {
    reads: { field: 'illegal-activity' },
    from: ['A use that amounts to a crime in your country is not licensed.'],
  },
  {
    reads: { field: 'biometric-identification' },
    from: ['The photos must not be used to find out who a photographed person is.'],
  },
  {
    reads: { field: 'exploiting-vulnerabilities' },
    from: ['It must not be deployed to sway buyers by playing on their disability.'],
  },
  {
    reads: null,
    from: ['You may lend and loan copies without limit.', 'You may not rent, loan or sell the files.'],
  },
  {
    reads: { field: 'military' },
    from: ['The licensed purpose excludes warfare.'],
  },
  {
    reads: { field: 'gambling' },
    from: ['Sector exclusions: casinos and betting shops.'],
  },
  {
    reads: { field: 'defamation' },
    from: ['The user agrees it will not publish posts that defame a person.'],
  },
  {
    reads: { field: 'housing' },
    from: ['Keep it out of the letting of flats.'],
  },
  {
    reads: { field: 'medical-advice' },
    from: ['Do not use it to tell patients which dose they need.'],
  },
  {
    reads: { field: 'human-trafficking' },
    from: ['Nobody may use it to recruit victims for trafficking.'],
  },
])
