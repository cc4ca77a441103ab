import type { AlipayHKClient, RequestOf } from '@alipayhk-openapi/client';
import type { Sandbox } from '@alipayhk-openapi/sandbox';
import { requestExample } from './examples.ts';

/** What the steps share: the client, the sandbox behind it, and the template that the first step makes. */
export interface TourContext {
  client: AlipayHKClient;
  sandbox: Sandbox;
  templateCode: string;
}

export interface TourStep {
  title: string;
  operationId: string;
  call(context: TourContext): Promise<{ result: { resultCode: string } }>;
  /** The code of the error that this step must end with; without it the step must succeed. */
  refusal?: string;
}

type CreateTemplate = RequestOf<'createTemplate'>;
type UpdateTemplate = RequestOf<'updateTemplate'>;
type Notification = RequestOf<'sendPerformanceNotification'>;
type Content = RequestOf<'synchronizeContent'>;

const day = 24 * 60 * 60 * 1000;
const validity = (): { startDate: number; endDate: number } => {
  const now = Date.now();
  return { startDate: now + day, endDate: now + 31 * day };
};

const documentsExample = (): UpdateTemplate => ({
  ...requestExample<UpdateTemplate>('updateTemplate', 'giftCard'),
  ...validity(),
});

const notification = (): Notification => ({
  ...requestExample<Notification>('sendPerformanceNotification', 'movieTicket'),
  bizDate: Date.now(),
  endDate: Date.now() + day,
});

/** What the documents' example for updating lacks when a coupon is created with it. */
function couponFromTheDocuments(): CreateTemplate {
  const { templateCode: _, ...body } = documentsExample();
  const coupon = requestExample<CreateTemplate>('createTemplate', 'giftCard');
  return { ...coupon, ...body } as CreateTemplate;
}

const setStatus =
  (status: 'paused' | 'valid'): TourStep['call'] =>
  ({ client, templateCode }) => {
    const { merchantId } = documentsExample();
    return client.updateTemplateStatus({ merchantAccountId: merchantId, templateCode, status });
  };

export const steps: readonly TourStep[] = [
  {
    title: "Create a coupon template from the documents' own example",
    operationId: 'createTemplate',
    async call(context) {
      const created = await context.client.createTemplate(couponFromTheDocuments());
      context.templateCode = created.templateCode ?? '';
      return created;
    },
  },
  {
    title: 'Update it with that example',
    operationId: 'updateTemplate',
    call: ({ client, templateCode }) =>
      client.updateTemplate({ ...documentsExample(), templateCode }),
  },
  { title: 'Pause it', operationId: 'updateTemplateStatus', call: setStatus('paused') },
  { title: 'Resume it', operationId: 'updateTemplateStatus', call: setStatus('valid') },
  {
    title: 'Create a movie ticket template',
    operationId: 'createTemplate',
    call: ({ client }) =>
      client.createTemplate({
        ...requestExample<CreateTemplate>('createTemplate', 'movieTicket'),
        ...validity(),
      }),
  },
  {
    title: 'Send a performance notification',
    operationId: 'sendPerformanceNotification',
    call: ({ client }) => client.sendPerformanceNotification(notification()),
  },
  {
    title: 'Synchronise content',
    operationId: 'synchronizeContent',
    call: ({ client }) =>
      client.synchronizeContent(requestExample<Content>('synchronizeContent', 'sku')),
  },
  {
    title: 'Let the sandbox change its answer after signing it',
    operationId: 'updateTemplateStatus',
    call(context) {
      context.sandbox.faults.add({
        operationId: 'updateTemplateStatus',
        kind: 'tampered-body',
        times: 1,
      });
      return setStatus('paused')(context);
    },
    refusal: 'SIGNATURE_INVALID',
  },
];
