import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import HeroProgram from './components/HeroProgram.vue';
import ResultCodeFilter from './components/ResultCodeFilter.vue';
import SigningCalculator from './components/SigningCalculator.vue';
import TryIt from './components/TryIt.vue';
import './style.css';
import './tools.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HeroProgram) }),
  enhanceApp: ({ app }) => {
    app.component('ResultCodeFilter', ResultCodeFilter);
    app.component('SigningCalculator', SigningCalculator);
    app.component('TryIt', TryIt);
  },
} satisfies Theme;
