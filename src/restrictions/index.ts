import { type AcceptableUsePolicy, acceptableUsePolicy } from './acceptable-use-policy/rules.ts'
import { type Attribution, attribution } from './attribution/rules.ts'
import { type BenchmarkBan, benchmarkBan } from './benchmark-ban/rules.ts'
import { type CompetitionBan, competitionBan } from './competition-ban/rules.ts'
import { type Confidentiality, confidentiality } from './confidentiality/rules.ts'
import { type DataProtection, dataProtection } from './data-protection/rules.ts'
import { type DeletionOnTermination, deletionOnTermination } from './deletion-on-termination/rules.ts'
import { type Disclosure, disclosure } from './disclosure/rules.ts'
import { type DisputeWaiver, disputeWaiver } from './dispute-waiver/rules.ts'
import { type EntityExclusion, entityExclusion } from './entity-exclusion/rules.ts'
import { type ExportControl, exportControl } from './export-control/rules.ts'
import { type Fee, fee } from './fee/rules.ts'
import { type FieldOfUse, fieldOfUse } from './field-of-use/rules.ts'
import { type FinalInterpretation, finalInterpretation } from './final-interpretation/rules.ts'
import { type FlowDown, flowDown } from './flow-down/rules.ts'
import { type GoverningLaw, governingLaw } from './governing-law/rules.ts'
import { type GrantBack, grantBack } from './grant-back/rules.ts'
import { type HostedServiceBan, hostedServiceBan } from './hosted-service-ban/rules.ts'
import { type Indemnity, indemnity } from './indemnity/rules.ts'
import { type LawCompliance, lawCompliance } from './law-compliance/rules.ts'
import { type LitigationTermination, litigationTermination } from './litigation-termination/rules.ts'
import { type Naming, naming } from './naming/rules.ts'
import { type NoDerivatives, noDerivatives } from './no-derivatives/rules.ts'
import { type NoLiability, noLiability } from './no-liability/rules.ts'
import { type NoRedistribution, noRedistribution } from './no-redistribution/rules.ts'
import { type NoSublicense, noSublicense } from './no-sublicense/rules.ts'
import { type NoWarranty, noWarranty } from './no-warranty/rules.ts'
import { type NonCommercial, nonCommercial } from './non-commercial/rules.ts'
import { type Notice, notice } from './notice/rules.ts'
import { type OrganizationSizeCap, organizationSizeCap } from './organization-size-cap/rules.ts'
import { type OutputRestriction, outputRestriction } from './output-restriction/rules.ts'
import { type OutputTrainingBan, outputTrainingBan } from './output-training-ban/rules.ts'
import { type PlatformLimit, platformLimit } from './platform-limit/rules.ts'
import { type PurposeLimit, purposeLimit } from './purpose-limit/rules.ts'
import { type QuantityCap, quantityCap } from './quantity-cap/rules.ts'
import { type Registration, registration } from './registration/rules.ts'
import { type RemoteRestriction, remoteRestriction } from './remote-restriction/rules.ts'
import { type Reporting, reporting } from './reporting/rules.ts'
import type { KindDefinition } from './restriction.ts'
import { type RevenueCap, revenueCap } from './revenue-cap/rules.ts'
import { type ReverseEngineeringBan, reverseEngineeringBan } from './reverse-engineering-ban/rules.ts'
import { type SafeguardCircumventionBan, safeguardCircumventionBan } from './safeguard-circumvention-ban/rules.ts'
import { type SafeguardDuty, safeguardDuty } from './safeguard-duty/rules.ts'
import { type ShareAlike, shareAlike } from './share-alike/rules.ts'
import { type SourceDisclosure, sourceDisclosure } from './source-disclosure/rules.ts'
import { type StateChanges, stateChanges } from './state-changes/rules.ts'
import { type TermLimit, termLimit } from './term-limit/rules.ts'
import { type Termination, termination } from './termination/rules.ts'
import { type Territory, territory } from './territory/rules.ts'
import { type Trademark, trademark } from './trademark/rules.ts'
import { type UnilateralChange, unilateralChange } from './unilateral-change/rules.ts'
import { type UpdateDuty, updateDuty } from './update-duty/rules.ts'
import { type UserCap, userCap } from './user-cap/rules.ts'

/** Every kind that can be read, in the order of the vocabulary. */
export const kinds = [
  userCap,
  revenueCap,
  organizationSizeCap,
  quantityCap,
  territory,
  platformLimit,
  entityExclusion,
  fieldOfUse,
  nonCommercial,
  purposeLimit,
  competitionBan,
  outputTrainingBan,
  outputRestriction,
  registration,
  noRedistribution,
  noDerivatives,
  hostedServiceBan,
  noSublicense,
  reverseEngineeringBan,
  safeguardCircumventionBan,
  benchmarkBan,
  attribution,
  naming,
  notice,
  stateChanges,
  flowDown,
  shareAlike,
  sourceDisclosure,
  acceptableUsePolicy,
  updateDuty,
  reporting,
  grantBack,
  disclosure,
  indemnity,
  lawCompliance,
  exportControl,
  deletionOnTermination,
  litigationTermination,
  termination,
  unilateralChange,
  remoteRestriction,
  termLimit,
  trademark,
  governingLaw,
  noWarranty,
  noLiability,
  safeguardDuty,
  confidentiality,
  dataProtection,
  fee,
  disputeWaiver,
  finalInterpretation,
] as const

/** One clause effect, read from the words of a text. */
export type Restriction =
  | UserCap
  | RevenueCap
  | OrganizationSizeCap
  | QuantityCap
  | Territory
  | PlatformLimit
  | EntityExclusion
  | FieldOfUse
  | NonCommercial
  | PurposeLimit
  | CompetitionBan
  | OutputTrainingBan
  | OutputRestriction
  | Registration
  | NoRedistribution
  | NoDerivatives
  | HostedServiceBan
  | NoSublicense
  | ReverseEngineeringBan
  | SafeguardCircumventionBan
  | BenchmarkBan
  | Attribution
  | Naming
  | Notice
  | StateChanges
  | FlowDown
  | ShareAlike
  | SourceDisclosure
  | AcceptableUsePolicy
  | UpdateDuty
  | Reporting
  | GrantBack
  | Disclosure
  | Indemnity
  | LawCompliance
  | ExportControl
  | DeletionOnTermination
  | LitigationTermination
  | Termination
  | UnilateralChange
  | RemoteRestriction
  | TermLimit
  | Trademark
  | GoverningLaw
  | NoWarranty
  | NoLiability
  | SafeguardDuty
  | Confidentiality
  | DataProtection
  | Fee
  | DisputeWaiver
  | FinalInterpretation

/** The kind of a restriction: the discriminant of {@link Restriction}. */
export type RestrictionKind = Restriction['kind']

/** Definitions by kind. */
export const kindByName: ReadonlyMap<string, KindDefinition> = new Map<string, KindDefinition>(kinds.map((kind) => [kind.kind, kind as unknown as KindDefinition]))

export type {
  AcceptableUsePolicy,
  Attribution,
  BenchmarkBan,
  CompetitionBan,
  Confidentiality,
  DataProtection,
  DeletionOnTermination,
  Disclosure,
  DisputeWaiver,
  EntityExclusion,
  ExportControl,
  Fee,
  FieldOfUse,
  FinalInterpretation,
  FlowDown,
  GoverningLaw,
  GrantBack,
  HostedServiceBan,
  Indemnity,
  LawCompliance,
  LitigationTermination,
  Naming,
  NoDerivatives,
  NoLiability,
  NonCommercial,
  NoRedistribution,
  NoSublicense,
  Notice,
  NoWarranty,
  OrganizationSizeCap,
  OutputRestriction,
  OutputTrainingBan,
  PlatformLimit,
  PurposeLimit,
  QuantityCap,
  Registration,
  RemoteRestriction,
  Reporting,
  RevenueCap,
  ReverseEngineeringBan,
  SafeguardCircumventionBan,
  SafeguardDuty,
  ShareAlike,
  SourceDisclosure,
  StateChanges,
  Termination,
  TermLimit,
  Territory,
  Trademark,
  UnilateralChange,
  UpdateDuty,
  UserCap,
}
