// SPDX-License-Identifier: Apache-2.0

own(NAME, self.autoconsentReceiveMessage);
delete self.autoconsentSendMessage;
delete self.autoconsentReceiveMessage;
self[NAME]({ type: 'initResp', config: CONFIG, rules: { autoconsent: RULES } });
