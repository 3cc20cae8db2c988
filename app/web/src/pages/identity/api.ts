import { answer, api } from '@/shared/api/client';

export const sessionOptions = () => answer(api.GET('/api/session/options'));
