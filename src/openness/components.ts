/** What sort of thing a component is, which decides the licenses that fit it. */
export type ContentType = 'code' | 'data' | 'document'

/** A component of a model release, as the Model Openness Framework counts them. */
export interface ComponentDefinition {
  /** Its number in the Model Openness Tool. */
  readonly number: number
  readonly name: string
  readonly contentType: ContentType
  /** The class in which it first counts; III is the entry class. */
  readonly class: 1 | 2 | 3
  readonly required: boolean
}

const component = (number: number, name: string, contentType: ContentType, inClass: 1 | 2 | 3, required = true): ComponentDefinition => ({
  number,
  name,
  contentType,
  class: inClass,
  required,
})

/** The components by code, from the entry class up. Source: the configuration of the Model Openness Tool (lfai/model_openness_tool, May 2026). */
export const components = {
  'model-architecture': component(9, 'Model architecture', 'code', 3),
  'model-parameters-final': component(10, 'Model parameters (Final)', 'data', 3),
  'technical-report': component(11, 'Technical report', 'document', 3),
  'evaluation-results': component(12, 'Evaluation results', 'document', 3),
  'model-card': component(13, 'Model card', 'document', 3),
  'data-card': component(14, 'Data card', 'document', 3),
  'sample-model-outputs': component(20, 'Sample model outputs', 'document', 3, false),
  'training-code': component(7, 'Training code', 'code', 2),
  'inference-code': component(8, 'Inference code', 'code', 2),
  'evaluation-code': component(18, 'Evaluation code', 'code', 2),
  'evaluation-data': component(19, 'Evaluation data', 'data', 2),
  'supporting-libraries-and-tools': component(22, 'Supporting libraries and tools', 'code', 2, false),
  datasets: component(15, 'Datasets', 'data', 1),
  'data-preprocessing-code': component(16, 'Data preprocessing code', 'code', 1),
  'research-paper': component(21, 'Research paper', 'document', 1),
  'model-parameters-intermediate': component(24, 'Model parameters (Intermediate)', 'data', 1),
  'model-metadata': component(17, 'Model metadata', 'data', 1, false),
} as const satisfies Readonly<Record<string, ComponentDefinition>>

/** The code of a component: `training-code`. */
export type ComponentCode = keyof typeof components

const byName = new Map<string, ComponentCode>()
for (const code of Object.keys(components) as ComponentCode[]) {
  byName.set(code, code)
  byName.set(components[code].name.toLowerCase(), code)
}
byName.set('model parameters', 'model-parameters-final')
byName.set('weights', 'model-parameters-final')

/** The component that a name means: its code or its name in the tool, in any case; undefined when it is none. */
export const componentByName = (name: string): ComponentCode | undefined => byName.get(name.trim().toLowerCase())
