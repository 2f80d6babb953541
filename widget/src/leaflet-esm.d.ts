/** Leaflet's package names only its older build; its types are for both. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
