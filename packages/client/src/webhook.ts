export * from '@alipayhk-openapi/middleware/webhook';
