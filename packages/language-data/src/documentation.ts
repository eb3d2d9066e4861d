/*
 * What people are told about names. An entry point of its own, since what only checks files never looks at it.
 */
export { contextsOf } from './documentation/contexts-of.ts'
export {
  type Documentation,
  type DocumentationTables,
  documentationSite,
  type ExamplePlace,
} from './documentation/documentation.ts'
export { documentationOf, type RowPath } from './documentation/documentation-of.ts'
export { exampleFile } from './documentation/example-file.ts'
export { standardDocumentation } from './documentation/standard.ts'
