import { run } from './bootstrap.mjs';
run('muster');
