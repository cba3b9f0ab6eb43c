export { exampleCases, outcomeOf, type Example, type Expected, type RuleExamples } from './examples.ts'
export { registryProblems, type RegistryParts } from './registry.ts'
