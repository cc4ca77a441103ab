import { buildPackages } from '../../scripts/build.ts';

/** Run once before the tests that use the built packages; what is up to date is not built again. */
export default buildPackages;
