import {
  prettyJson,
  type SampleInput,
  type SampleLanguage,
  testingServer,
  typeName,
} from './sample.ts';

/** A text block: the indent of its last line is taken off all of them. */
const textBlock = (text: string, indent: string): string =>
  `"""\n${text
    .replaceAll('\\', '\\\\')
    .split('\n')
    .map((line) => indent + line)
    .join('\n')}"""`;

const program = ({
  operation,
  body,
}: SampleInput): string => `// ${operation.summary}, with the JDK alone (17 or newer).
// In the environment: ALIPAYHK_CLIENT_ID and, as PEM, ALIPAYHK_PRIVATE_KEY and ALIPAYHK_PLATFORM_PUBLIC_KEY.
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.*;
import java.security.*;
import java.security.spec.*;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import static java.nio.charset.StandardCharsets.UTF_8;

public class ${typeName(operation.operationId)} {
    static final String PATH = "${operation.path}";
    static final String CLIENT_ID = System.getenv("ALIPAYHK_CLIENT_ID");
    static final String BODY = ${textBlock(prettyJson(body), '        ')};

    public static void main(String[] args) throws Exception {
        var base = System.getenv().getOrDefault("ALIPAYHK_BASE_URL", "${testingServer(operation)}");
        var keys = KeyFactory.getInstance("RSA");
        var privateKey = keys.generatePrivate(new PKCS8EncodedKeySpec(der("ALIPAYHK_PRIVATE_KEY")));
        var platformKey = keys.generatePublic(new X509EncodedKeySpec(der("ALIPAYHK_PLATFORM_PUBLIC_KEY")));

        var time = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
        var signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(privateKey);
        signer.update(content(time, BODY));
        var signature = URLEncoder.encode(Base64.getEncoder().encodeToString(signer.sign()), UTF_8);

        var request = HttpRequest.newBuilder(URI.create(base + PATH))
            .header("Client-Id", CLIENT_ID)
            .header("Request-Time", time)
            .header("Signature", "algorithm=RSA256,keyVersion=1,signature=" + signature)
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(BODY))
            .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        var header = response.headers().firstValue("Signature").orElseThrow();
        var value = header.replaceAll(".*signature=([^,]*).*", "$1");
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(platformKey);
        verifier.update(content(response.headers().firstValue("Response-Time").orElseThrow(), response.body()));
        if (!verifier.verify(Base64.getDecoder().decode(URLDecoder.decode(value, UTF_8)))) {
            throw new SignatureException("The answer is not from the platform.");
        }
        System.out.println(response.body());
    }

    static byte[] content(String time, String body) {
        return ("POST " + PATH + "\\n" + CLIENT_ID + "." + time + "." + body).getBytes(UTF_8);
    }

    static byte[] der(String variable) {
        var pem = System.getenv(variable).replaceAll("-----[^-]+-----|\\\\s", "");
        return Base64.getDecoder().decode(pem);
    }
}
`;

export const java: SampleLanguage = {
  id: 'java',
  label: 'Java',
  highlighter: 'java',
  extension: 'java',
  program,
};
