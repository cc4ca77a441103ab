import { prettyJson, type SampleInput, type SampleLanguage, testingServer } from './sample.ts';

/** A raw string cannot hold a backquote. */
const rawString = (text: string): string => `\`${text.replaceAll('`', '` + "`" + `')}\``;

const program = ({
  operation,
  body,
}: SampleInput): string => `// ${operation.summary}, with the standard library.
// In the environment: ALIPAYHK_CLIENT_ID and, as PEM, ALIPAYHK_PRIVATE_KEY and ALIPAYHK_PLATFORM_PUBLIC_KEY.
package main

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"
)

const uri = "${operation.path}"

const body = ${rawString(prettyJson(body))}

func main() {
	base := os.Getenv("ALIPAYHK_BASE_URL")
	if base == "" {
		base = "${testingServer(operation)}"
	}
	clientID := os.Getenv("ALIPAYHK_CLIENT_ID")
	privateKey := must(x509.ParsePKCS8PrivateKey(der("ALIPAYHK_PRIVATE_KEY"))).(*rsa.PrivateKey)
	platformKey := must(x509.ParsePKIXPublicKey(der("ALIPAYHK_PLATFORM_PUBLIC_KEY"))).(*rsa.PublicKey)
	digest := func(time, message string) []byte {
		sum := sha256.Sum256([]byte("POST " + uri + "\\n" + clientID + "." + time + "." + message))
		return sum[:]
	}

	now := time.Now().Format(time.RFC3339)
	signature := must(rsa.SignPKCS1v15(rand.Reader, privateKey, crypto.SHA256, digest(now, body)))

	request := must(http.NewRequest(http.MethodPost, base+uri, strings.NewReader(body)))
	request.Header.Set("Client-Id", clientID)
	request.Header.Set("Request-Time", now)
	request.Header.Set("Signature", "algorithm=RSA256,keyVersion=1,signature="+
		url.QueryEscape(base64.StdEncoding.EncodeToString(signature)))
	request.Header.Set("Content-Type", "application/json; charset=UTF-8")

	response := must(http.DefaultClient.Do(request))
	defer response.Body.Close()
	answer := string(must(io.ReadAll(response.Body)))

	received := regexp.MustCompile("signature=([^,]+)").FindStringSubmatch(response.Header.Get("Signature"))
	if received == nil {
		log.Fatal("the answer is not signed")
	}
	value := must(base64.StdEncoding.DecodeString(must(url.PathUnescape(received[1]))))
	check(rsa.VerifyPKCS1v15(platformKey, crypto.SHA256, digest(response.Header.Get("Response-Time"), answer), value))

	fmt.Println(answer)
}

func der(variable string) []byte {
	block, _ := pem.Decode([]byte(os.Getenv(variable)))
	if block == nil {
		log.Fatalf("%s is no PEM", variable)
	}
	return block.Bytes
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
`;

export const go: SampleLanguage = {
  id: 'go',
  label: 'Go',
  highlighter: 'go',
  extension: 'go',
  program,
};
