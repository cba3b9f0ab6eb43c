import { secureHeaders } from 'hono/secure-headers'

/**
 * Everything comes from here and nothing is inline: no script, style, font or picture from elsewhere,
 * no frame around or inside.
 */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  referrerPolicy: 'same-origin',
  // The application may be served in plain HTTP on a machine of one's own; a proxy adds it for HTTPS.
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
})
