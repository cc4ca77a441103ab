import { useData } from 'vitepress';
import { type ComputedRef, computed } from 'vue';

/** The language of the page that a component is on. */
export function useWords<Words>(
  words: Readonly<Record<'en' | 'zh-HK', Words>>,
): ComputedRef<Words> {
  const { page } = useData();
  return computed(() => words[page.value.relativePath.startsWith('zh-HK/') ? 'zh-HK' : 'en']);
}
