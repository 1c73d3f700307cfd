import { type Weigh, whenDoing } from '../intended-use.ts'
import type { HostedServiceBan } from './rules.ts'

/** Offering it to others as a service. */
export const weighHostedServiceBan: Weigh<HostedServiceBan> = (_, use) => whenDoing(use, ['host-as-service'], 'conflict', 'the license forbids it.')
