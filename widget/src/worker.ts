// The script of the worker that does the proof of work: `/kotak-aduan-worker.js`, served beside the box.
import '@kotak-aduan/api-client/proof-of-work/worker';
