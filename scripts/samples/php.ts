import { prettyJson, type SampleInput, type SampleLanguage, testingServer } from './sample.ts';

const program = ({ operation, body }: SampleInput): string => `<?php
// ${operation.summary}, with PHP's openssl extension.
// In the environment: ALIPAYHK_CLIENT_ID and, as PEM, ALIPAYHK_PRIVATE_KEY and ALIPAYHK_PLATFORM_PUBLIC_KEY.
declare(strict_types=1);

$base = getenv('ALIPAYHK_BASE_URL') ?: '${testingServer(operation)}';
$uri = '${operation.path}';
$clientId = getenv('ALIPAYHK_CLIENT_ID');
$body = <<<'JSON'
${prettyJson(body)}
JSON;

$time = date(DATE_ATOM);
$content = fn (string $time, string $body): string => "POST $uri\\n$clientId.$time.$body";
openssl_sign($content($time, $body), $signature, getenv('ALIPAYHK_PRIVATE_KEY'), OPENSSL_ALGO_SHA256)
    or throw new RuntimeException('The private key cannot be used.');

$stream = fopen($base . $uri, 'r', false, stream_context_create(['http' => [
    'method' => 'POST',
    'ignore_errors' => true,
    'header' => [
        "Client-Id: $clientId",
        "Request-Time: $time",
        'Signature: algorithm=RSA256,keyVersion=1,signature=' . rawurlencode(base64_encode($signature)),
        'Content-Type: application/json; charset=UTF-8',
    ],
    'content' => $body,
]]));
$answer = stream_get_contents($stream);
$headers = implode("\\n", stream_get_meta_data($stream)['wrapper_data']);

preg_match('/^Signature:.*signature=([^,\\s]+)/mi', $headers, $received)
    or throw new RuntimeException('The answer is not signed.');
preg_match('/^Response-Time:\\s*(\\S+)/mi', $headers, $answered);
$verified = openssl_verify(
    $content($answered[1], $answer),
    base64_decode(rawurldecode($received[1])),
    getenv('ALIPAYHK_PLATFORM_PUBLIC_KEY'),
    OPENSSL_ALGO_SHA256,
);
if ($verified !== 1) {
    throw new RuntimeException('The answer is not from the platform.');
}

echo $answer, PHP_EOL;
`;

export const php: SampleLanguage = {
  id: 'php',
  label: 'PHP',
  highlighter: 'php',
  extension: 'php',
  program,
};
