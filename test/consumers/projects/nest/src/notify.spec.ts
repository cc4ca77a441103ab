import { notify } from './notify';

test('a signed notification is verified from the raw body', async () => {
  expect(await notify()).toBe('{"seen":{"orderStatus":"SUCCESS"},"acknowledged":200}');
});
