import { type CelType, dynType, isAnything, isSameType, isVariable } from './types.ts'

/** What type variables stand for, found while types are compared. Follows cel-go's checker (checker/types.go). */
export class Unifier {
  private bindings = new Map<string, CelType>()
  private count = 0

  newVariable(): CelType {
    return { name: `$${this.count++}`, parameters: [] }
  }

  /** The same types with variables of their own. */
  instantiate(types: readonly CelType[]): CelType[] {
    const fresh = new Map<string, CelType>()
    const copy = (type: CelType): CelType => {
      if (!isVariable(type)) return { name: type.name, parameters: type.parameters.map(copy) }
      const known = fresh.get(type.name) ?? this.newVariable()
      fresh.set(type.name, known)
      return known
    }
    return types.map(copy)
  }

  /** The type with variables replaced by what they stand for; those that stand for nothing stay, or become `dyn`. */
  resolve(type: CelType, unboundToDyn = false): CelType {
    if (isVariable(type)) {
      const bound = this.bindings.get(type.name)
      if (bound) return this.resolve(bound, unboundToDyn)
      return unboundToDyn ? dynType : type
    }
    return { name: type.name, parameters: type.parameters.map((one) => this.resolve(one, unboundToDyn)) }
  }

  /** Whether values of some types fit the places of others; binds variables if they do. */
  fit(types: readonly CelType[], places: readonly CelType[]): boolean {
    const before = new Map(this.bindings)
    const isFitting = types.length === places.length && types.every((type, i) => this.fits(type, places[i]!))
    if (!isFitting) this.bindings = before
    return isFitting
  }

  /** The type of a collection that holds both; `dyn` where they have nothing in common. */
  join(one: CelType, other: CelType): CelType {
    return this.fit([one], [other]) ? moreGeneral(one, other) : dynType
  }

  private fits(type: CelType, place: CelType): boolean {
    if (isVariable(place)) {
      const bound = this.bindings.get(place.name)
      if (this.bind(place, type)) return true
      if (bound) return false
    }
    if (isVariable(type)) return this.bind(type, place)
    if (isAnything(type) || isAnything(place)) return true
    if (type.name === 'null' || place.name === 'null') return isNullable(type) && isNullable(place)
    if (type.name === 'type') return place.name === 'type'
    return (
      type.name === place.name && type.parameters.every((parameter, i) => this.fits(parameter, place.parameters[i]!))
    )
  }

  private bind(variable: CelType, type: CelType): boolean {
    if (isVariable(type) && type.name === variable.name) return true
    const bound = this.bindings.get(variable.name)
    if (!bound) {
      if (this.mentions(type, variable)) return false
      this.bindings.set(variable.name, type)
      return true
    }
    if (isSameType(type, bound)) return true
    if (!this.fits(type, bound)) return false
    const general = moreGeneral(type, bound)
    if (!this.mentions(general, variable)) this.bindings.set(variable.name, general)
    return true
  }

  private mentions(type: CelType, variable: CelType): boolean {
    const { name, parameters } = this.resolve(type)
    return name === variable.name || parameters.some((one) => this.mentions(one, variable))
  }
}

const isNullable = ({ name }: CelType): boolean => ['null', 'duration', 'timestamp', 'http.Request'].includes(name)

const moreGeneral = (one: CelType, other: CelType): CelType => (isNoMoreSpecific(one, other) ? one : other)

function isNoMoreSpecific(one: CelType, other: CelType): boolean {
  if (isAnything(one) || isVariable(one)) return true
  if (isAnything(other) || isVariable(other) || one.name !== other.name) return false
  return one.name === 'type' || one.parameters.every((type, i) => isNoMoreSpecific(type, other.parameters[i]!))
}
