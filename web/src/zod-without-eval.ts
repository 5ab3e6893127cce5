import * as z from 'zod';

// zod probes `new Function`, which a strict content security policy reports on every load.
z.config({ jitless: true });
