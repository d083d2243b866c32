import { toRuleset } from './engine/ruleset';
import { rules } from './rules/index';

// What Spectral loads: self-contained, nothing imported at run time, one default export.
export default toRuleset(rules);
