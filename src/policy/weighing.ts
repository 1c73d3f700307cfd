import { weighAcceptableUsePolicy } from '../restrictions/acceptable-use-policy/weigh.ts'
import { weighAttribution } from '../restrictions/attribution/weigh.ts'
import { weighBenchmarkBan } from '../restrictions/benchmark-ban/weigh.ts'
import { weighCompetitionBan } from '../restrictions/competition-ban/weigh.ts'
import { weighConfidentiality } from '../restrictions/confidentiality/weigh.ts'
import { weighDataProtection } from '../restrictions/data-protection/weigh.ts'
import { weighDeletionOnTermination } from '../restrictions/deletion-on-termination/weigh.ts'
import { weighDisclosure } from '../restrictions/disclosure/weigh.ts'
import { weighDisputeWaiver } from '../restrictions/dispute-waiver/weigh.ts'
import { weighEntityExclusion } from '../restrictions/entity-exclusion/weigh.ts'
import { weighExportControl } from '../restrictions/export-control/weigh.ts'
import { weighFee } from '../restrictions/fee/weigh.ts'
import { weighFieldOfUse } from '../restrictions/field-of-use/weigh.ts'
import { weighFinalInterpretation } from '../restrictions/final-interpretation/weigh.ts'
import { weighFlowDown } from '../restrictions/flow-down/weigh.ts'
import { weighGoverningLaw } from '../restrictions/governing-law/weigh.ts'
import { weighGrantBack } from '../restrictions/grant-back/weigh.ts'
import { weighHostedServiceBan } from '../restrictions/hosted-service-ban/weigh.ts'
import { weighIndemnity } from '../restrictions/indemnity/weigh.ts'
import type { Restriction } from '../restrictions/index.ts'
import type { Weigh } from '../restrictions/intended-use.ts'
import { weighLawCompliance } from '../restrictions/law-compliance/weigh.ts'
import { weighLitigationTermination } from '../restrictions/litigation-termination/weigh.ts'
import { weighNaming } from '../restrictions/naming/weigh.ts'
import { weighNoDerivatives } from '../restrictions/no-derivatives/weigh.ts'
import { weighNoLiability } from '../restrictions/no-liability/weigh.ts'
import { weighNoRedistribution } from '../restrictions/no-redistribution/weigh.ts'
import { weighNoSublicense } from '../restrictions/no-sublicense/weigh.ts'
import { weighNoWarranty } from '../restrictions/no-warranty/weigh.ts'
import { weighNonCommercial } from '../restrictions/non-commercial/weigh.ts'
import { weighNotice } from '../restrictions/notice/weigh.ts'
import { weighOrganizationSizeCap } from '../restrictions/organization-size-cap/weigh.ts'
import { weighOutputRestriction } from '../restrictions/output-restriction/weigh.ts'
import { weighOutputTrainingBan } from '../restrictions/output-training-ban/weigh.ts'
import { weighPlatformLimit } from '../restrictions/platform-limit/weigh.ts'
import { weighPurposeLimit } from '../restrictions/purpose-limit/weigh.ts'
import { weighQuantityCap } from '../restrictions/quantity-cap/weigh.ts'
import { weighRegistration } from '../restrictions/registration/weigh.ts'
import { weighRemoteRestriction } from '../restrictions/remote-restriction/weigh.ts'
import { weighReporting } from '../restrictions/reporting/weigh.ts'
import { weighRevenueCap } from '../restrictions/revenue-cap/weigh.ts'
import { weighReverseEngineeringBan } from '../restrictions/reverse-engineering-ban/weigh.ts'
import { weighSafeguardCircumventionBan } from '../restrictions/safeguard-circumvention-ban/weigh.ts'
import { weighSafeguardDuty } from '../restrictions/safeguard-duty/weigh.ts'
import { weighShareAlike } from '../restrictions/share-alike/weigh.ts'
import { weighSourceDisclosure } from '../restrictions/source-disclosure/weigh.ts'
import { weighStateChanges } from '../restrictions/state-changes/weigh.ts'
import { weighTermLimit } from '../restrictions/term-limit/weigh.ts'
import { weighTermination } from '../restrictions/termination/weigh.ts'
import { weighTerritory } from '../restrictions/territory/weigh.ts'
import { weighTrademark } from '../restrictions/trademark/weigh.ts'
import { weighUnilateralChange } from '../restrictions/unilateral-change/weigh.ts'
import { weighUpdateDuty } from '../restrictions/update-duty/weigh.ts'
import { weighUserCap } from '../restrictions/user-cap/weigh.ts'

/**
 * How each kind is weighed, from the folder of the kind. The list stands here and not on the kind, so that a scan, which weighs
 * nothing, loads none of it; its type asks for every kind.
 */
export const weighing: { readonly [Kind in Restriction['kind']]: Weigh<Extract<Restriction, { readonly kind: Kind }>> } = {
  'user-cap': weighUserCap,
  'revenue-cap': weighRevenueCap,
  'organization-size-cap': weighOrganizationSizeCap,
  'quantity-cap': weighQuantityCap,
  territory: weighTerritory,
  'platform-limit': weighPlatformLimit,
  'entity-exclusion': weighEntityExclusion,
  'field-of-use': weighFieldOfUse,
  'non-commercial': weighNonCommercial,
  'purpose-limit': weighPurposeLimit,
  'competition-ban': weighCompetitionBan,
  'output-training-ban': weighOutputTrainingBan,
  'output-restriction': weighOutputRestriction,
  registration: weighRegistration,
  'no-redistribution': weighNoRedistribution,
  'no-derivatives': weighNoDerivatives,
  'hosted-service-ban': weighHostedServiceBan,
  'no-sublicense': weighNoSublicense,
  'reverse-engineering-ban': weighReverseEngineeringBan,
  'safeguard-circumvention-ban': weighSafeguardCircumventionBan,
  'benchmark-ban': weighBenchmarkBan,
  attribution: weighAttribution,
  naming: weighNaming,
  notice: weighNotice,
  'state-changes': weighStateChanges,
  'flow-down': weighFlowDown,
  'share-alike': weighShareAlike,
  'source-disclosure': weighSourceDisclosure,
  'acceptable-use-policy': weighAcceptableUsePolicy,
  'update-duty': weighUpdateDuty,
  reporting: weighReporting,
  'grant-back': weighGrantBack,
  disclosure: weighDisclosure,
  indemnity: weighIndemnity,
  'law-compliance': weighLawCompliance,
  'export-control': weighExportControl,
  'deletion-on-termination': weighDeletionOnTermination,
  'litigation-termination': weighLitigationTermination,
  termination: weighTermination,
  'unilateral-change': weighUnilateralChange,
  'remote-restriction': weighRemoteRestriction,
  'term-limit': weighTermLimit,
  trademark: weighTrademark,
  'governing-law': weighGoverningLaw,
  'no-warranty': weighNoWarranty,
  'no-liability': weighNoLiability,
  'safeguard-duty': weighSafeguardDuty,
  confidentiality: weighConfidentiality,
  'data-protection': weighDataProtection,
  fee: weighFee,
  'dispute-waiver': weighDisputeWaiver,
  'final-interpretation': weighFinalInterpretation,
}
