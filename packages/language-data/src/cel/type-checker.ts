import { type Macro, macroOf } from './macros.ts'
import { overloadsOf } from './overloads.ts'
import { type CelFault, type CelNode, callFaultOf, faultOf, literalType, operandsOf, placeOf } from './syntax.ts'
import {
  boolType,
  type CelType,
  dynType,
  errorType,
  formatType,
  intType,
  isAnything,
  isSameType,
  isVariable,
  listOf,
  mapOf,
  requestType,
  typeOf,
} from './types.ts'
import { Unifier } from './unifier.ts'

type Comprehension = Extract<Macro, { body: CelNode; range: CelNode }>

/** The types whose names are values. */
const typeNames: Readonly<Record<string, CelType>> = Object.fromEntries(
  ['bool', 'bytes', 'double', 'int', 'string', 'type', 'uint', 'list', 'map']
    .map((name) => [name, { name, parameters: [] }] as const)
    .concat([
      ['null_type', { name: 'null', parameters: [] }],
      ['google.protobuf.Duration', { name: 'duration', parameters: [] }],
      ['google.protobuf.Timestamp', { name: 'timestamp', parameters: [] }],
    ]),
)

/** Finds the type of an expression as cel-go's checker does (checker/checker.go), and what contradicts it. */
export class TypeChecker {
  readonly faults: CelFault[] = []
  private readonly unifier = new Unifier()
  private readonly types = new Map<CelNode, CelType>()
  private variables: ReadonlyMap<string, CelType> = new Map([['req', requestType]])

  /** The type of the whole. */
  check(node: CelNode): CelType {
    return this.unifier.resolve(this.typeOf(node), true)
  }

  /** The type that was found for a part of what was checked. */
  foundTypeOf(node: CelNode): CelType {
    return this.unifier.resolve(this.types.get(node) ?? dynType, true)
  }

  private typeOf(node: CelNode): CelType {
    const type = this.infer(node)
    this.types.set(node, type)
    return type
  }

  private infer(node: CelNode): CelType {
    const macro = macroOf(node)
    if (macro) return this.inferMacro(node, macro)
    switch (node.op) {
      case 'value':
        return literalType(node.args)
      case 'id':
        return this.inferName(node, node.args)
      case '.':
      case '.?':
        return this.inferField(node, placeOf(node))
      case 'list':
        return listOf(this.inferElements(node.args))
      case 'map':
        return mapOf(
          this.inferElements(node.args.map(([key]) => key)),
          this.inferElements(node.args.map(([, value]) => value)),
        )
      case 'call':
        return this.inferCall(node)
      case 'rcall':
        return this.inferMethod(node)
      case '&&':
      case '||':
        return this.inferLogic(node.args)
      default:
        return this.inferOperator(node)
    }
  }

  private inferName(node: CelNode, name: string): CelType {
    const known = this.variables.get(name)
    if (known) return known
    const type = Object.hasOwn(typeNames, name) ? typeNames[name] : undefined
    return type ? typeOf(type) : this.fail(faultOf(node, undeclared(name)))
  }

  private inferField(node: CelNode & { op: '.' | '.?' }, at: number): CelType {
    const path = pathOf(node)
    if (path !== undefined && Object.hasOwn(typeNames, path)) return typeOf(typeNames[path]!)
    const [operand, name] = node.args
    const type = this.unifier.resolve(this.typeOf(operand))
    if (type.name === 'map') return type.parameters[1]!
    if (isAnything(type) || isVariable(type)) return type.name === '!error!' ? errorType : dynType
    const text =
      type.name === requestType.name
        ? `unexpected failed resolution of '${type.name}'`
        : `type '${formatType(this.unifier.resolve(type, true))}' does not support field selection`
    return this.fail({ text, start: node.end - name.length, end: node.end, at })
  }

  private inferElements(nodes: readonly CelNode[]): CelType {
    let joined: CelType | undefined
    for (const node of nodes) {
      const type = this.typeOf(node)
      joined = joined ? this.unifier.join(joined, type) : type
    }
    return joined ?? this.unifier.newVariable()
  }

  private inferCall(node: CelNode & { op: 'call' }): CelType {
    const [name, args] = node.args
    const types = args.map((arg) => this.typeOf(arg))
    if (!overloadsOf(name)) return this.fail(callFaultOf(node, undeclared(name)))
    return this.resolve(name, types, false, (text) => callFaultOf(node, text))
  }

  private inferMethod(node: CelNode & { op: 'rcall' }): CelType {
    const [name, receiver, args] = node.args
    const path = pathOf(receiver)
    const types = args.map((arg) => this.typeOf(arg))
    const fault = (text: string) => callFaultOf(node, text)
    if (path !== undefined && overloadsOf(`${path}.${name}`))
      return this.resolve(`${path}.${name}`, types, false, fault)
    const receiverType = this.typeOf(receiver)
    if (!overloadsOf(name)) return this.fail(fault(undeclared(name)))
    return this.resolve(name, [receiverType, ...types], true, fault)
  }

  private inferLogic(operands: readonly CelNode[]): CelType {
    const faults = this.faults.length
    for (const operand of operands) this.expectBool(operand, this.typeOf(operand))
    return this.faults.length > faults ? errorType : boolType
  }

  private expectBool(node: CelNode, type: CelType): void {
    if (this.unifier.fit([type], [boolType])) return
    this.fail(faultOf(node, `expected type 'bool' but found '${formatType(this.unifier.resolve(type, true))}'`))
  }

  private inferOperator(node: CelNode): CelType {
    const types = operandsOf(node).map((operand) => this.typeOf(operand))
    return this.resolve(operatorNames[node.op] ?? `_${node.op}_`, types, false, (text) => faultOf(node, text))
  }

  /** The result of the first way to call a function that fits; `dyn` where others fit, too, and their results differ. */
  private resolve(
    name: string,
    types: readonly CelType[],
    isMethod: boolean,
    faultWith: (text: string) => CelFault,
  ): CelType {
    let result: CelType | undefined
    for (const overload of overloadsOf(name)!) {
      if (overload.isMethod !== isMethod) continue
      const [own, ...places] = this.unifier.instantiate([overload.result, ...overload.parameters])
      if (!this.unifier.fit(types, places)) continue
      const type = this.unifier.resolve(own!)
      if (!result) result = type
      else if (!isSameType(type, result)) result = dynType
    }
    if (result) return result
    const [first, ...rest] = types.map((type) => formatType(this.unifier.resolve(type, true)))
    const applied = isMethod ? `${first}.(${rest.join(', ')})` : `(${[first, ...rest].join(', ')})`
    return this.fail(faultWith(`found no matching overload for '${name}' applied to '${applied}'`))
  }

  private inferMacro(node: CelNode, macro: Macro): CelType {
    switch (macro.kind) {
      case 'matcher':
        for (const arg of macro.args) this.typeOf(arg)
        return boolType
      case 'has':
        this.inferField(macro.field as CelNode & { op: '.' }, placeOf(node))
        return boolType
      case 'bind': {
        const type = this.typeOf(macro.value)
        return this.withVariable(macro.name, type, () => this.typeOf(macro.body))
      }
      case 'extremum':
        return this.inferExtremum(node, macro)
      default:
        return this.inferComprehension(node, macro)
    }
  }

  private inferExtremum(node: CelNode, macro: Extract<Macro, { kind: 'extremum' }>): CelType {
    const { args } = macro
    const types = args.length > 2 ? [listOf(this.inferElements(args))] : args.map((arg) => this.typeOf(arg))
    return this.resolve(macro.function, types, false, (text) => callFaultOf(node as CelNode & { op: 'rcall' }, text))
  }

  private inferComprehension(node: CelNode, macro: Comprehension): CelType {
    const range = this.unifier.resolve(this.typeOf(macro.range))
    const element = this.elementOf(macro.range, range)
    return this.withVariable(macro.variable, element, () => {
      const condition = macro.condition && this.typeOf(macro.condition)
      const body = this.typeOf(macro.body)
      const choose = (test: CelType, one: CelType) =>
        this.resolve('_?_:_', [test, one, one], false, (text) => callFaultOf(node as CelNode & { op: 'rcall' }, text))
      switch (macro.kind) {
        case 'all':
        case 'exists':
          this.expectBool(macro.body, body)
          return boolType
        case 'exists_one':
          choose(body, intType)
          return boolType
        case 'map':
          return condition ? choose(condition, listOf(body)) : listOf(body)
        case 'filter':
          return choose(body, listOf(element))
        default:
          return this.resolve('@sortByAssociatedKeys', [listOf(element), listOf(body)], true, (text) =>
            callFaultOf(node as CelNode & { op: 'rcall' }, text),
          )
      }
    })
  }

  private elementOf(node: CelNode, range: CelType): CelType {
    if (range.name === 'list' || range.name === 'map') return range.parameters[0]!
    if (range.name === 'dyn' || range.name === '!error!' || isVariable(range)) return dynType
    const text = `expression of type '${formatType(range)}' cannot be range of a comprehension (must be list, map, or dynamic)`
    return this.fail(faultOf(node, text))
  }

  private withVariable(name: CelNode, type: CelType, infer: () => CelType): CelType {
    const { variables } = this
    this.variables = new Map([...variables, [name.args as string, type]])
    const result = infer()
    this.variables = variables
    return result
  }

  private fail(fault: CelFault): CelType {
    this.faults.push(fault)
    return errorType
  }
}

const operatorNames: Readonly<Record<string, string>> = {
  '!_': '!_',
  '-_': '-_',
  in: '@in',
  '?:': '_?_:_',
  '[]': '_[_]',
  '[?]': '_[_]',
}

const undeclared = (name: string): string => `undeclared reference to '${name}' (in container '')`

/** Names with dots between them, which may be the name of one thing. */
function pathOf(node: CelNode): string | undefined {
  if (node.op === 'id') return node.args
  if (node.op !== '.') return undefined
  const before = pathOf(node.args[0])
  return before && `${before}.${node.args[1]}`
}
