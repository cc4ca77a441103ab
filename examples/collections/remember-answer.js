// Keeps the ids of an answer, so that the next request can use {{templateCode}} and {{passId}}. Paste it into the
// collection's post-response script.
(() => {
  const inBruno = typeof bru !== 'undefined';
  const answer = inBruno ? res.getBody() : pm.response.json();
  for (const name of ['templateCode', 'passId']) {
    if (!answer[name]) continue;
    if (inBruno) bru.setEnvVar(name, answer[name]);
    else pm.environment.set(name, answer[name]);
  }
})();
