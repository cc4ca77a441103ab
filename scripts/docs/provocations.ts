import { RESULT_HEADER } from '../../packages/sandbox/src/triggers.ts';
import {
  gatewayRecipeFor,
  type Recipe,
  recipeFor,
} from '../../packages/sandbox/test/support/recipes.ts';

const given = ({ given: what }: Recipe): string =>
  what === undefined || what === 'nothing'
    ? ''
    : `, given ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** How to get a code from the sandbox, from the recipes that the sandbox's own tests play. */
export function provocations(
  code: string,
  operations: readonly string[],
  language: 'en' | 'zh-HK',
): string {
  if (code === 'SUCCESS') return '';
  if (language === 'zh-HK') return `在請求加入標頭 \`${RESULT_HEADER}: ${code}\`。`;
  const recipes =
    operations.length === 0
      ? [gatewayRecipeFor(code)]
      : operations.map((operationId) => recipeFor(operationId, code));
  const ways = [...new Set(recipes.map((recipe) => recipe.send + given(recipe)))];
  return `${ways.map((way) => capital(`send ${way}`)).join('; or ')}.`;
}
