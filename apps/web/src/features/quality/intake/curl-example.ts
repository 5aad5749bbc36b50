/** Commands that work as they stand, with a key in `$VAKWERK_KEY`; docs/guides/ingest.md explains every field. */
export const curlExample = (origin: string): string => `curl -X POST ${origin}/api/interactions \\
  -H "Authorization: Bearer $VAKWERK_KEY" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: 2026-11-23-0815" \\
  -d '{
    "reference": "2026-11-23-0815",
    "employeeNumber": "1001",
    "channel": "phone",
    "direction": "inbound",
    "startedAt": "2026-11-23T10:15:00+01:00",
    "queue": "Billing",
    "pausedSpans": [{ "startMs": 62500, "endMs": 71000 }]
  }'

curl -X PUT ${origin}/api/interactions/$ID/recording \\
  -H "Authorization: Bearer $VAKWERK_KEY" \\
  -H "Content-Type: audio/wav" \\
  --data-binary @2026-11-23-0815.wav`;
