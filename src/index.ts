/**
 * Reads the license of an AI model and says which strings are attached: `classify(text)`. Runs in Node and in browsers; touches no
 * disk, network or clock.
 *
 * @module strings-attached
 */

export { type Classifier, type ClassifierOptions, type ClassifyOptions, type Collision, classify, createClassifier, explainIdentification, type OwnLicense } from './classify.ts'
export { diffLicense, diffTexts, type LicenseDiff, type LicenseDiffOptions, type TextDiff, type TextDifference } from './diff/diff.ts'
export type { Effect, TouchedRestriction } from './diff/touched.ts'
export type { Form, Language } from './document/document.ts'
export { ClassifierError, type ClassifierErrorCode } from './error.ts'
export type { LicenseRecord } from './match/corpus.ts'
export type { ExplainedCandidate, Explanation } from './match/explain.ts'
export type { Difference, DocumentKind, LicenseAliases, LicenseMatch, LocatedLicense, MatchBasis, MatchQuality } from './match/license-match.ts'
export { type ResolvedName, resolveName } from './names/resolve.ts'
export type { Classification, ClassifiedSubject } from './report/classification.ts'
export { describeRestriction, explainKind, explainKinds, type KindExplanation } from './report/describe.ts'
export { isFinding } from './report/finding.ts'
export { explainLicense, listLicenses } from './report/licenses.ts'
export type { AttributionPlace } from './restrictions/attribution/rules.ts'
export type { Deleted } from './restrictions/deletion-on-termination/rules.ts'
export { type FieldGroup, type FieldOfUseId, fieldGroups } from './restrictions/field.ts'
export type { Qualifier } from './restrictions/field-of-use/qualifier.ts'
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
  Restriction,
  RestrictionKind,
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
} from './restrictions/index.ts'
export { readingOf } from './restrictions/known-reading.ts'
export type { Claim } from './restrictions/litigation-termination/rules.ts'
export type { Verb } from './restrictions/no-sublicense/rules.ts'
export type { NoticePart } from './restrictions/notice/rules.ts'
export type { Purpose } from './restrictions/purpose-limit/rules.ts'
export type { Basis, Consequence, Family, Modality, RestrictionBase, Subject } from './restrictions/restriction.ts'
export type { ReadDifference, ReadLicense } from './restrictions/touches.ts'
export type { Evidence, Location, Note, NoteCode, Span } from './text/span.ts'
