/** Receives notifications with NestJS 11. */
import 'reflect-metadata';
import { notificationListener } from '@alipayhk-openapi/client/node';
import { Controller, Module, Post, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Request, Response } from 'express';
import { options, remember } from './orders.ts';

const receive = notificationListener(options, remember);

@Controller('notify')
class NotificationController {
  /** `rawBody` below keeps the bytes in `request.rawBody`, where the listener finds them. */
  @Post('orders')
  orders(@Req() request: Request, @Res() response: Response): Promise<void> {
    return receive(request, response);
  }
}

@Module({ controllers: [NotificationController] })
class AppModule {}

const app = await NestFactory.create(AppModule, { rawBody: true, logger: false });
await app.listen(Number(process.env.PORT));
console.log('listening');
