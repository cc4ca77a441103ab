import 'reflect-metadata';
import { createMessageSecurity } from '@alipayhk-openapi/client';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { clientId, platformPrivateKey } from './settings';

/** Starts the application and sends it a signed notification. */
export async function notify(): Promise<string> {
  const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  try {
    const security = createMessageSecurity({ clientId, privateKey: platformPrivateKey });
    const request = await security.sealRequest(
      new Request(`${await app.getUrl()}/notify`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{ "orderStatus":  "SUCCESS" }',
      }),
    );
    return await (await fetch(request)).text();
  } finally {
    await app.close();
  }
}
