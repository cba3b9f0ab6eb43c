/**
 * A page as checks see it: a tree of elements read from its source, or from a browser that adds what only
 * a layout can tell. Rules are pure functions of it.
 */
export interface Page {
  readonly url: string
  readonly title: string
  readonly doctype: Doctype | null
  readonly root: PageElement
  /** Every element, in document order, those of open shadow roots and same-origin frames included. */
  readonly elements: readonly PageElement[]
  readonly ids: ReadonlyMap<string, readonly PageElement[]>
  /** Errors of the HTML parser, by the code of the norm. Empty when the source was not read. */
  readonly sourceErrors: readonly SourceError[]
  /** Whether `box` and `style` were measured. */
  readonly measured: boolean
  /** Parts that could not be looked into: closed shadow roots, frames of another origin. */
  readonly opaque: readonly PageElement[]
  /** The name of the file, for locations. */
  readonly file: string
}

export interface Doctype {
  readonly name: string
  readonly publicId: string
  readonly systemId: string
  /** Whether nothing but white space or comments stands before it. */
  readonly first: boolean
}

export interface SourceError {
  readonly code: string
  readonly line: number
  readonly column: number
  /** The last element that starts before it; in a browser too, where elements have no place in the source. */
  readonly selector?: string
}

export interface PageElement {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly parent: PageElement | null
  readonly children: readonly (PageElement | string)[]
  /** Not rendered, or hidden from everybody: `hidden`, `display: none`, inside `<template>`… */
  readonly hidden: boolean
  /** From 1; 0 when the source is not known. */
  readonly line: number
  readonly column: number
  readonly box?: Box
  readonly style?: Style
  /** Names of the events that it listens to, as far as a browser could tell. */
  readonly events?: readonly string[]
}

/** CSS pixels, from the top left of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The computed style that rules read. */
export interface Style {
  readonly color: string
  readonly background: string
  readonly fontSize: number
  readonly fontWeight: number
  readonly display: string
  readonly position: string
  readonly marginLeft: number
  /** `background-image`, empty when there is none. */
  readonly image: string
  readonly cursor: string
  /** Colours of the borders that show, for form fields only. */
  readonly borders: readonly string[]
  /** Underlined, or with a border below. */
  readonly underlined: boolean
}
