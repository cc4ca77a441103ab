export * from '@alipayhk-openapi/middleware/rsa-aes';
