import { acknowledge, receiveNotification } from '@alipayhk-openapi/client/webhook';
import { Controller, HttpCode, Module, Post, type RawBodyRequest, Req } from '@nestjs/common';
import type { Request } from 'express';
import { settings } from './settings';

@Controller('notify')
export class NotifyController {
  @Post()
  @HttpCode(200)
  async receive(@Req() request: RawBodyRequest<Request>): Promise<unknown> {
    const message = new globalThis.Request(`http://shop.test${request.originalUrl}`, {
      method: 'POST',
      headers: request.headers as Record<string, string>,
      body: new Uint8Array(request.rawBody ?? []),
    });
    const { body } = await receiveNotification(message, settings());
    return { seen: body, acknowledged: acknowledge().status };
  }
}

@Module({ controllers: [NotifyController] })
export class AppModule {}
