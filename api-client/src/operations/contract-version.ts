/** Of the contract, as `GET /api/v1/capabilities` and the OpenAPI document say it. A client refuses a newer major. */
export const contractVersion = '1.0.0';
