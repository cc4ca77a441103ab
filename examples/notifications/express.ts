/** Receives notifications with Express 5. */
import { notificationListener } from '@alipayhk-openapi/client/node';
import express from 'express';
import { options, remember } from './orders.ts';

const notify = express.Router();
// The listener reads the raw body itself, and the path before this router took its prefix off.
notify.post('/orders', notificationListener(options, remember));

const app = express();
// Before express.json(): a parser keeps what it made of the body, and the signature covers the bytes.
app.use('/notify', notify);
app.use(express.json());
app.listen(Number(process.env.PORT), () => console.log('listening'));
