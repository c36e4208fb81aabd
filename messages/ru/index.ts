import evidence from "./evidence.json";
import explain from "./explain.json";
import fault from "./fault.json";
import indicator from "./indicator.json";
import method from "./method.json";
import overview from "./overview.json";
import reading from "./reading.json";
import { sent } from "./sent";

export const ru = { ...sent, evidence, explain, fault, indicator, method, overview, reading };
