import type { Documentation } from '../documentation.ts'

export const servers: Documentation = {
  summary: 'Configures the HTTP server at a listener address, or all of them.',
  page: 'caddyfile/options#server-options',
  example: 'servers :443 {\n\tprotocols h1 h2\n}',
  block: {
    name: {
      summary: 'Names the server in logs and metrics.',
      page: 'caddyfile/options#name',
      default: 'srv0, srv1, …',
      example: 'servers :443 {\n\tname main\n}',
    },
    listener_wrappers: {
      summary: 'Lists what wraps the listener, in the order in which connections pass through.',
      page: 'caddyfile/options#listener-wrappers',
      default: 'tls',
      example: 'servers {\n\tlistener_wrappers {\n\t\thttp_redirect\n\t\ttls\n\t}\n}',
      block: {
        '*': {
          summary: 'Adds one wrapper, with its options.',
          page: 'caddyfile/options#listener-wrappers',
          example: 'servers {\n\tlistener_wrappers {\n\t\ttls\n\t}\n}',
        },
      },
    },
    packet_conn_wrappers: {
      summary: 'Lists what is wrapped around the packet connections of HTTP/3.',
      page: 'caddyfile/options#server-options',
      isUndocumented: true,
      default: 'none',
      block: { '*': { summary: 'Adds one wrapper, with its options.', page: 'caddyfile/options#server-options' } },
    },
    timeouts: {
      summary: 'Sets how long clients may take.',
      page: 'caddyfile/options#timeouts',
      example: 'servers {\n\ttimeouts {\n\t\tread_header 10s\n\t}\n}',
      block: {
        read_body: {
          summary: 'Limits how long reading the body of a request may take.',
          page: 'caddyfile/options#timeouts',
          default: 'none',
          example: 'servers {\n\ttimeouts {\n\t\tread_body 30s\n\t}\n}',
        },
        read_body_idle: {
          summary:
            'Limits a pause in reading the body of a request, with a least rate in bytes a second if one is given.',
          page: 'caddyfile/options#timeouts',
          isUndocumented: true,
          default: '1m',
          example: 'servers {\n\ttimeouts {\n\t\tread_body_idle 30s\n\t}\n}',
        },
        read_header: {
          summary: 'Limits how long reading the header of a request may take.',
          page: 'caddyfile/options#timeouts',
          default: '1m',
          example: 'servers {\n\ttimeouts {\n\t\tread_header 10s\n\t}\n}',
        },
        write: {
          summary: 'Limits how long writing a response may take.',
          page: 'caddyfile/options#timeouts',
          default: 'none',
          example: 'servers {\n\ttimeouts {\n\t\twrite 2m\n\t}\n}',
        },
        write_idle: {
          summary: 'Limits a pause in writing a response, with a least rate in bytes a second if one is given.',
          page: 'caddyfile/options#timeouts',
          isUndocumented: true,
          default: '1m',
          example: 'servers {\n\ttimeouts {\n\t\twrite_idle 30s\n\t}\n}',
        },
        write_max_chunk: {
          summary: 'Limits how much is written before the limit of a pause starts anew.',
          page: 'caddyfile/options#timeouts',
          isUndocumented: true,
          default: '64KiB',
          example: 'servers {\n\ttimeouts {\n\t\twrite_max_chunk 128KiB\n\t}\n}',
        },
        idle: {
          summary: 'Limits how long a connection waits for its next request.',
          page: 'caddyfile/options#timeouts',
          default: '5m',
          example: 'servers {\n\ttimeouts {\n\t\tidle 2m\n\t}\n}',
        },
      },
    },
    keepalive_interval: {
      summary: 'Sets the time between two TCP keep-alive probes.',
      page: 'caddyfile/options#keepalive-interval',
      default: '15s',
      example: 'servers {\n\tkeepalive_interval 30s\n}',
    },
    keepalive_idle: {
      summary: 'Sets how long a connection is silent before the first keep-alive probe.',
      page: 'caddyfile/options#keepalive-idle',
      default: '15s',
      example: 'servers {\n\tkeepalive_idle 1m\n}',
    },
    keepalive_count: {
      summary: 'Limits how many keep-alive probes go unanswered before the connection is closed.',
      page: 'caddyfile/options#keepalive-count',
      default: '9',
      example: 'servers {\n\tkeepalive_count 5\n}',
    },
    max_header_size: {
      summary: 'Limits the size of a request header, beyond which the answer is status 431.',
      page: 'caddyfile/options#max-header-size',
      default: '16KiB',
      example: 'servers {\n\tmax_header_size 32KiB\n}',
    },
    enable_full_duplex: {
      summary: 'Lets handlers of HTTP/1 respond before the request body is read.',
      page: 'caddyfile/options#enable-full-duplex',
      default: 'off',
      example: 'servers {\n\tenable_full_duplex\n}',
    },
    expected_underscore_headers: {
      summary: 'Keeps these request fields, which have an underscore and would be dropped.',
      page: 'caddyfile/options#server-options',
      isUndocumented: true,
      default: 'none (such fields are dropped)',
      example: 'servers {\n\texpected_underscore_headers X_Api_Key\n}',
    },
    expected_dot_headers: {
      summary: 'Keeps these request fields, which have a dot and would be dropped.',
      page: 'caddyfile/options#server-options',
      isUndocumented: true,
      default: 'none (such fields are dropped)',
      example: 'servers {\n\texpected_dot_headers X.Trace\n}',
    },
    log_credentials: {
      summary: 'Shows cookies and credentials in access logs.',
      page: 'caddyfile/options#log-credentials',
      default: 'off (REDACTED)',
      example: 'servers {\n\tlog_credentials\n}',
    },
    protocols: {
      summary: 'Lists the versions of HTTP that the server offers.',
      page: 'caddyfile/options#protocols',
      default: 'h1 h2 h3',
      example: 'servers {\n\tprotocols h1 h2\n}',
    },
    strict_sni_host: {
      summary: 'Refuses requests whose host is not the server name of the TLS handshake.',
      page: 'caddyfile/options#strict-sni-host',
      default: 'on with client certificates, else off',
      example: 'servers {\n\tstrict_sni_host on\n}',
    },
    trusted_proxies: {
      summary: 'Trusts what these proxies tell about the address of the client.',
      page: 'caddyfile/options#trusted-proxies',
      default: 'none',
      example: 'servers {\n\ttrusted_proxies static private_ranges\n}',
    },
    trusted_proxies_strict: {
      summary: 'Reads the addresses that proxies add from right to left, up to the first that is not trusted.',
      page: 'caddyfile/options#trusted-proxies-strict',
      default: 'off (left to right)',
      example: 'servers {\n\ttrusted_proxies static private_ranges\n\ttrusted_proxies_strict\n}',
    },
    trusted_proxies_unix: {
      summary: 'Trusts connections through Unix sockets as those of proxies.',
      page: 'caddyfile/options#trusted-proxies-unix',
      default: 'off',
      example: 'servers {\n\ttrusted_proxies_unix\n}',
    },
    client_ip_headers: {
      summary: 'Lists the fields in which proxies tell the address of the client.',
      page: 'caddyfile/options#client-ip-headers',
      default: 'X-Forwarded-For',
      example: 'servers {\n\ttrusted_proxies static private_ranges\n\tclient_ip_headers X-Forwarded-For X-Real-IP\n}',
    },
    metrics: {
      summary: 'Collects metrics of this server, in a place that the global option `metrics` replaced.',
      page: 'caddyfile/options#metrics',
      example: 'servers {\n\tmetrics\n}',
      block: {
        per_host: {
          summary: 'Labels metrics with the host.',
          page: 'caddyfile/options#metrics',
          default: 'off',
          example: 'servers {\n\tmetrics {\n\t\tper_host\n\t}\n}',
        },
      },
    },
    trace: {
      summary: 'Logs each handler that runs, at level DEBUG.',
      page: 'caddyfile/options#trace',
      default: 'off',
      example: 'servers {\n\ttrace\n}',
    },
    '0rtt': {
      summary: 'Turns early data of TLS 1.3 off for HTTP/3.',
      page: 'caddyfile/options#0rtt',
      default: 'on',
      example: 'servers {\n\t0rtt off\n}',
    },
  },
}
