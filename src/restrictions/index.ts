import { userCap, type UserCap } from './user-cap/rules.ts'
import { revenueCap, type RevenueCap } from './revenue-cap/rules.ts'
import { organizationSizeCap, type OrganizationSizeCap } from './organization-size-cap/rules.ts'
import { quantityCap, type QuantityCap } from './quantity-cap/rules.ts'
import { territory, type Territory } from './territory/rules.ts'
import { platformLimit, type PlatformLimit } from './platform-limit/rules.ts'
import { entityExclusion, type EntityExclusion } from './entity-exclusion/rules.ts'
import { fieldOfUse, type FieldOfUse } from './field-of-use/rules.ts'
import { nonCommercial, type NonCommercial } from './non-commercial/rules.ts'
import { purposeLimit, type PurposeLimit } from './purpose-limit/rules.ts'
import { competitionBan, type CompetitionBan } from './competition-ban/rules.ts'
import { outputTrainingBan, type OutputTrainingBan } from './output-training-ban/rules.ts'
import { outputRestriction, type OutputRestriction } from './output-restriction/rules.ts'
import { registration, type Registration } from './registration/rules.ts'
import { noRedistribution, type NoRedistribution } from './no-redistribution/rules.ts'
import { noDerivatives, type NoDerivatives } from './no-derivatives/rules.ts'
import { hostedServiceBan, type HostedServiceBan } from './hosted-service-ban/rules.ts'
import { noSublicense, type NoSublicense } from './no-sublicense/rules.ts'
import { reverseEngineeringBan, type ReverseEngineeringBan } from './reverse-engineering-ban/rules.ts'
import { safeguardCircumventionBan, type SafeguardCircumventionBan } from './safeguard-circumvention-ban/rules.ts'
import { benchmarkBan, type BenchmarkBan } from './benchmark-ban/rules.ts'
import { attribution, type Attribution } from './attribution/rules.ts'
import { naming, type Naming } from './naming/rules.ts'
import { notice, type Notice } from './notice/rules.ts'
import { stateChanges, type StateChanges } from './state-changes/rules.ts'
import { flowDown, type FlowDown } from './flow-down/rules.ts'
import { shareAlike, type ShareAlike } from './share-alike/rules.ts'
import { sourceDisclosure, type SourceDisclosure } from './source-disclosure/rules.ts'
import { acceptableUsePolicy, type AcceptableUsePolicy } from './acceptable-use-policy/rules.ts'
import { updateDuty, type UpdateDuty } from './update-duty/rules.ts'
import { reporting, type Reporting } from './reporting/rules.ts'
import { grantBack, type GrantBack } from './grant-back/rules.ts'
import { disclosure, type Disclosure } from './disclosure/rules.ts'
import { indemnity, type Indemnity } from './indemnity/rules.ts'
import { lawCompliance, type LawCompliance } from './law-compliance/rules.ts'
import { exportControl, type ExportControl } from './export-control/rules.ts'
import { deletionOnTermination, type DeletionOnTermination } from './deletion-on-termination/rules.ts'
import { litigationTermination, type LitigationTermination } from './litigation-termination/rules.ts'
import { termination, type Termination } from './termination/rules.ts'
import { unilateralChange, type UnilateralChange } from './unilateral-change/rules.ts'
import { remoteRestriction, type RemoteRestriction } from './remote-restriction/rules.ts'
import { termLimit, type TermLimit } from './term-limit/rules.ts'
import { trademark, type Trademark } from './trademark/rules.ts'
import { governingLaw, type GoverningLaw } from './governing-law/rules.ts'
import { noWarranty, type NoWarranty } from './no-warranty/rules.ts'
import { noLiability, type NoLiability } from './no-liability/rules.ts'
import { safeguardDuty, type SafeguardDuty } from './safeguard-duty/rules.ts'
import { confidentiality, type Confidentiality } from './confidentiality/rules.ts'
import { dataProtection, type DataProtection } from './data-protection/rules.ts'
import { fee, type Fee } from './fee/rules.ts'
import { disputeWaiver, type DisputeWaiver } from './dispute-waiver/rules.ts'
import { finalInterpretation, type FinalInterpretation } from './final-interpretation/rules.ts'
import type { KindDefinition } from './restriction.ts'

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
export const kindByName: ReadonlyMap<string, KindDefinition> = new Map<string, KindDefinition>(
  kinds.map((kind) => [kind.kind, kind as unknown as KindDefinition]),
)

export type {
  UserCap,
  RevenueCap,
  OrganizationSizeCap,
  QuantityCap,
  Territory,
  PlatformLimit,
  EntityExclusion,
  FieldOfUse,
  NonCommercial,
  PurposeLimit,
  CompetitionBan,
  OutputTrainingBan,
  OutputRestriction,
  Registration,
  NoRedistribution,
  NoDerivatives,
  HostedServiceBan,
  NoSublicense,
  ReverseEngineeringBan,
  SafeguardCircumventionBan,
  BenchmarkBan,
  Attribution,
  Naming,
  Notice,
  StateChanges,
  FlowDown,
  ShareAlike,
  SourceDisclosure,
  AcceptableUsePolicy,
  UpdateDuty,
  Reporting,
  GrantBack,
  Disclosure,
  Indemnity,
  LawCompliance,
  ExportControl,
  DeletionOnTermination,
  LitigationTermination,
  Termination,
  UnilateralChange,
  RemoteRestriction,
  TermLimit,
  Trademark,
  GoverningLaw,
  NoWarranty,
  NoLiability,
  SafeguardDuty,
  Confidentiality,
  DataProtection,
  Fee,
  DisputeWaiver,
  FinalInterpretation,
}
