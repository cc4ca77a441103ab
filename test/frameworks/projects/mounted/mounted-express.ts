import { notificationListener } from '@alipayhk-openapi/client/node';
import express from 'express';
import { settings, took } from './settings.ts';

const api = express.Router();
api.post('/orders', notificationListener(settings, took('orders')));
api.post('/refunds', notificationListener(settings, took('refunds')));
const app = express();
app.use('/api', api);
app.listen(Number(process.env.PORT), () => console.log('listening'));
