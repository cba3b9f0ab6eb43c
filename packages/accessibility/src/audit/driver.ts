/**
 * The little of Playwright that we use, as a structure: any version that has it will do, and this package
 * needs none of its types.
 */
export interface Browser {
  newContext(options?: Record<string, unknown>): Promise<BrowserContext>
  close(): Promise<void>
  isConnected(): boolean
  version(): string
}

export interface BrowserContext {
  newPage(): Promise<BrowserPage>
  addInitScript(script: { content: string }): Promise<unknown>
  route(url: string, handler: (route: Route) => unknown): Promise<unknown>
  on(event: 'page', listener: (page: BrowserPage) => void): unknown
  newCDPSession(page: BrowserPage): Promise<CdpSession>
  close(): Promise<void>
  readonly request: { get(url: string, options?: Record<string, unknown>): Promise<ApiResponse> }
}

export interface ApiResponse {
  ok(): boolean
  status(): number
  headers(): Record<string, string>
  body(): Promise<Uint8Array>
}

export interface CdpSession {
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>
  detach(): Promise<void>
}

export interface BrowserPage {
  goto(url: string, options?: Record<string, unknown>): Promise<{ status(): number; text(): Promise<string>; headers(): Record<string, string> } | null>
  evaluate<R, A>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R>
  evaluate<R>(script: string): Promise<R>
  on(event: 'dialog', listener: (dialog: { dismiss(): Promise<void> }) => void): unknown
  setViewportSize(size: { width: number; height: number }): Promise<void>
  screenshot(options: Record<string, unknown>): Promise<Uint8Array>
  title(): Promise<string>
  url(): string
  close(): Promise<void>
  readonly keyboard: { press(key: string): Promise<void> }
  mainFrame(): unknown
}

export interface Route {
  request(): { method(): string; isNavigationRequest(): boolean; frame(): unknown; url(): string }
  continue(): Promise<void>
  abort(reason?: string): Promise<void>
}
