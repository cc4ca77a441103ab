import { notify } from './notify';

notify().then((text) => console.log(text));
