using Workerd = import "/workerd/workerd.capnp";

# No compatibility flags and a date before Buffer and process became globals: what runs here needs
# nothing but the web platform.
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "host.mjs", esModule = embed "host.mjs"),
    (name = "module.mjs", esModule = embed "module.mjs"),
  ],
  compatibilityDate = "2026-06-01",
);
