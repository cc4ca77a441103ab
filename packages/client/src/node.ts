export * from '@alipayhk-openapi/middleware/node';
