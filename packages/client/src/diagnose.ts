export * from '@alipayhk-openapi/middleware/diagnose';
