export * from '@alipayhk-openapi/middleware/ecc224';
