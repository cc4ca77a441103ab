// Generated from spec/ by `pnpm generate`. Do not edit.
import { codePointLength } from '../../../packages/spec/src/code-point-length.ts';
const sendPerformanceNotificationRequest = validate21;
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.openId === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "openId" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.userId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    const err2 = { instancePath, keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.openId !== void 0 && typeof data.openId != "string") {
      const err3 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      const err4 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
const pattern0 = new RegExp("^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$", "u");
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate26(data, { instancePath }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bizDate === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.command === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.requestId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bizDate !== void 0 && (validate28(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.command !== void 0) {
      let data1 = data.command;
      if (typeof data1 != "string") {
        const err4 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "SEND" || data1 === "UPDATE")) {
        const err5 = { instancePath: instancePath + "/command", keyword: "enum", params: { allowedValues: ["SEND", "UPDATE"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err6 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.requestId !== void 0) {
      let data3 = data.requestId;
      if (typeof data3 == "string") {
        if (!pattern0.test(data3)) {
          const err7 = { instancePath: instancePath + "/requestId", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.endDate !== void 0 && (validate28(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0 && typeof data.action_url != "string") {
      const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.airline_name !== void 0 && typeof data.airline_name != "string") {
      const err1 = { instancePath: instancePath + "/airline_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cross_day !== void 0 && typeof data.cross_day != "string") {
      const err2 = { instancePath: instancePath + "/cross_day", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.duration !== void 0 && typeof data.duration != "string") {
      const err3 = { instancePath: instancePath + "/duration", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.end_time !== void 0) {
      let data4 = data.end_time;
      if (typeof data4 == "string") {
        if (!pattern2.test(data4)) {
          const err4 = { instancePath: instancePath + "/end_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/end_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.flight_no !== void 0 && typeof data.flight_no != "string") {
      const err6 = { instancePath: instancePath + "/flight_no", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      const err7 = { instancePath: instancePath + "/from", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.from_airport !== void 0 && typeof data.from_airport != "string") {
      const err8 = { instancePath: instancePath + "/from_airport", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.from_terminal !== void 0 && typeof data.from_terminal != "string") {
      const err9 = { instancePath: instancePath + "/from_terminal", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.order_url !== void 0 && typeof data.order_url != "string") {
      const err10 = { instancePath: instancePath + "/order_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.start_time !== void 0) {
      let data10 = data.start_time;
      if (typeof data10 == "string") {
        if (!pattern2.test(data10)) {
          const err11 = { instancePath: instancePath + "/start_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/start_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      const err13 = { instancePath: instancePath + "/to", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.to_airport !== void 0 && typeof data.to_airport != "string") {
      const err14 = { instancePath: instancePath + "/to_airport", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.to_terminal !== void 0 && typeof data.to_terminal != "string") {
      const err15 = { instancePath: instancePath + "/to_terminal", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    const err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate33(data, { instancePath }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.airline_name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "airline_name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cross_day === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "cross_day" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.duration === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "duration" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.end_time === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "end_time" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.flight_no === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "flight_no" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.from === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.from_airport === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "from_airport" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.from_terminal === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "from_terminal" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.order_url === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "order_url" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.start_time === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "start_time" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.to === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.to_airport === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "to_airport" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.to_terminal === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "to_terminal" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validate33(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validate33(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
const pattern1 = new RegExp("^(zh_HK|en_US)$", "u");
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0) {
      let data0 = data.orderStatus;
      if (!(data0 === "NEAR_DEPART" || data0 === "FLIGHT_CHANGE" || data0 === "FLIGHT_DELAYS" || data0 === "FLIGHT_CANCELLATION")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern1.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validate32(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "AIR_TICKET_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "AIR_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "NEAR_DEPART" || data5 === "FLIGHT_CHANGE" || data5 === "FLIGHT_DELAYS" || data5 === "FLIGHT_CANCELLATION" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["NEAR_DEPART", "FLIGHT_CHANGE", "FLIGHT_DELAYS", "FLIGHT_CANCELLATION", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validate36(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
const pattern5 = new RegExp("^[0-9]+$", "u"), pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0 && typeof data.action_url != "string") {
      const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bill_amount !== void 0) {
      let data1 = data.bill_amount;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          const err1 = { instancePath: instancePath + "/bill_amount", keyword: "pattern", params: { pattern: "^[0-9]+$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/bill_amount", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.bill_amount_currency !== void 0) {
      let data2 = data.bill_amount_currency;
      if (typeof data2 != "string") {
        const err3 = { instancePath: instancePath + "/bill_amount_currency", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data2 === "HKD" || data2 === "CNY")) {
        const err4 = { instancePath: instancePath + "/bill_amount_currency", keyword: "enum", params: { allowedValues: ["HKD", "CNY"] } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.bill_desc !== void 0 && typeof data.bill_desc != "string") {
      const err5 = { instancePath: instancePath + "/bill_desc", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bill_due_time !== void 0) {
      let data4 = data.bill_due_time;
      if (typeof data4 == "string") {
        if (!pattern6.test(data4)) {
          const err6 = { instancePath: instancePath + "/bill_due_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/bill_due_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.bill_icon_url !== void 0 && typeof data.bill_icon_url != "string") {
      const err8 = { instancePath: instancePath + "/bill_icon_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bill_name !== void 0 && typeof data.bill_name != "string") {
      const err9 = { instancePath: instancePath + "/bill_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.order_url !== void 0 && typeof data.order_url != "string") {
      const err10 = { instancePath: instancePath + "/order_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate46(data, { instancePath }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "action_url" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bill_amount === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "bill_amount" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.bill_amount_currency === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "bill_amount_currency" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.bill_desc === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bill_desc" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bill_due_time === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "bill_due_time" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bill_icon_url === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "bill_icon_url" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bill_name === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bill_name" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.order_url === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "order_url" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
const pattern7 = new RegExp("^\\d{4}-\\d{2}$", "u");
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate46(data, { instancePath }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bill_month_time !== void 0) {
      let data0 = data.bill_month_time;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          const err0 = { instancePath: instancePath + "/bill_month_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}$" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/bill_month_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate45(data, { instancePath }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), validate49(data, { instancePath }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bill_month_time === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "bill_month_time" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validate49(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validate49(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0) {
      let data0 = data.orderStatus;
      if (!(data0 === "WAIT_REPAY" || data0 === "OVERDUED")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern1.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validate44(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "FINANCE_ORDER_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "FINANCE_ORDER_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "WAIT_REPAY" || data5 === "OVERDUED" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["WAIT_REPAY", "OVERDUED", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validate53(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0 && typeof data.action_url != "string") {
      const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cinema_house !== void 0 && typeof data.cinema_house != "string") {
      const err1 = { instancePath: instancePath + "/cinema_house", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cinema_name !== void 0 && typeof data.cinema_name != "string") {
      const err2 = { instancePath: instancePath + "/cinema_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchant_icon_url !== void 0 && typeof data.merchant_icon_url != "string") {
      const err3 = { instancePath: instancePath + "/merchant_icon_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.merchant_name !== void 0 && typeof data.merchant_name != "string") {
      const err4 = { instancePath: instancePath + "/merchant_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.movie_image !== void 0 && typeof data.movie_image != "string") {
      const err5 = { instancePath: instancePath + "/movie_image", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.movie_name !== void 0 && typeof data.movie_name != "string") {
      const err6 = { instancePath: instancePath + "/movie_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.movie_start_date !== void 0 && typeof data.movie_start_date != "string") {
      const err7 = { instancePath: instancePath + "/movie_start_date", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.movie_start_time !== void 0 && typeof data.movie_start_time != "string") {
      const err8 = { instancePath: instancePath + "/movie_start_time", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.order_url !== void 0 && typeof data.order_url != "string") {
      const err9 = { instancePath: instancePath + "/order_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.seat_num !== void 0) {
      let data10 = data.seat_num;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data10[i0] != "string") {
            const err10 = { instancePath: instancePath + "/seat_num/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        const err11 = { instancePath: instancePath + "/seat_num", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate61(data, { instancePath }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "action_url" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cinema_house === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "cinema_house" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cinema_name === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "cinema_name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchant_icon_url === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchant_icon_url" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.merchant_name === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "merchant_name" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.movie_image === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "movie_image" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.movie_name === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "movie_name" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.movie_start_date === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "movie_start_date" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.movie_start_time === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "movie_start_time" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.order_url === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "order_url" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.seat_num === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "seat_num" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validate61(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validate61(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0 && data.orderStatus !== "AWAIT_SCREENING") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern1.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validate60(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "MOVIE_TICKET_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "MOVIE_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "AWAIT_SCREENING" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["AWAIT_SCREENING", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validate64(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validate46(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validate46(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0) {
      let data0 = data.orderStatus;
      if (!(data0 === "WAIT_PAY" || data0 === "PAY_FAILED" || data0 === "OVERDUED")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern1.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validate45(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "PAYMENT_ORDER_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "PAYMENT_ORDER_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "WAIT_PAY" || data5 === "PAY_FAILED" || data5 === "OVERDUED" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["WAIT_PAY", "PAY_FAILED", "OVERDUED", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validate72(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0) {
      let data0 = data.action_url;
      const _errs2 = errors;
      let valid1 = !1, passing0 = null;
      const _errs3 = errors;
      if (typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs3 === errors;
      _valid0 && (valid1 = !0, passing0 = 0);
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err1 = { instancePath: instancePath + "/action_url/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        const err2 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/action_url", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.auto_color !== void 0 && typeof data.auto_color != "string") {
      const err4 = { instancePath: instancePath + "/auto_color", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.auto_model !== void 0 && typeof data.auto_model != "string") {
      const err5 = { instancePath: instancePath + "/auto_model", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.driver_board_duration !== void 0 && typeof data.driver_board_duration != "string") {
      const err6 = { instancePath: instancePath + "/driver_board_duration", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.estimated_cost !== void 0) {
      let data5 = data.estimated_cost;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data5[i1] != "string") {
            const err7 = { instancePath: instancePath + "/estimated_cost/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = { instancePath: instancePath + "/estimated_cost", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.ride_dest_duration !== void 0) {
      let data7 = data.ride_dest_duration;
      if (typeof data7 != "string" && !(typeof data7 == "number" && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/ride_dest_duration", keyword: "type", params: { type: ["string", "number"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.ride_price !== void 0) {
      let data8 = data.ride_price;
      if (typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err10 = { instancePath: instancePath + "/ride_price", keyword: "type", params: { type: ["string", "number"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.service_start_time !== void 0) {
      let data9 = data.service_start_time;
      if (typeof data9 != "string" && !(typeof data9 == "number" && isFinite(data9))) {
        const err11 = { instancePath: instancePath + "/service_start_time", keyword: "type", params: { type: ["string", "number"] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validate81(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validate81(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderStatus === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data0 = data.productTemplateCode;
      if (typeof data0 != "string") {
        const err3 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "RIDE_HAILING_DEFAULT") {
        const err4 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "RIDE_HAILING_DEFAULT" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data1 = data.orderStatus;
      if (typeof data1 != "string") {
        const err5 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "PENDING" || data1 === "BOOKED" || data1 === "ORDER_TAKEN" || data1 === "TO_BOARD" || data1 === "SERVING" || data1 === "WAIT_PAY" || data1 === "FINISHED" || data1 === "TO_SEND" || data1 === "CLOSED" || data1 === "CANCEL_WAIT_PAY")) {
        const err6 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["PENDING", "BOOKED", "ORDER_TAKEN", "TO_BOARD", "SERVING", "WAIT_PAY", "FINISHED", "TO_SEND", "CLOSED", "CANCEL_WAIT_PAY"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validate79(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length));
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_point !== void 0) {
      let data0 = data.check_point;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/check_point/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/check_point", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.end_time !== void 0) {
      let data2 = data.end_time;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          const err2 = { instancePath: instancePath + "/end_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/end_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      const err4 = { instancePath: instancePath + "/from", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.order_url !== void 0 && typeof data.order_url != "string") {
      const err5 = { instancePath: instancePath + "/order_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.refund_or_change_url !== void 0 && typeof data.refund_or_change_url != "string") {
      const err6 = { instancePath: instancePath + "/refund_or_change_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.seat_num !== void 0) {
      let data6 = data.seat_num;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data6[i1] != "string") {
            const err7 = { instancePath: instancePath + "/seat_num/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = { instancePath: instancePath + "/seat_num", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shift_number !== void 0 && typeof data.shift_number != "string") {
      const err9 = { instancePath: instancePath + "/shift_number", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.start_time !== void 0) {
      let data9 = data.start_time;
      if (typeof data9 == "string") {
        if (!pattern2.test(data9)) {
          const err10 = { instancePath: instancePath + "/start_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/start_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      const err12 = { instancePath: instancePath + "/to", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate88(data, { instancePath }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_point === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "check_point" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.end_time === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "end_time" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.order_url === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "order_url" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.refund_or_change_url === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "refund_or_change_url" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.seat_num === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "seat_num" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.shift_number === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "shift_number" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.start_time === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "start_time" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.to === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validate88(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validate88(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0 && data.orderStatus !== "AWAIT_SCREENING") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern1.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validate87(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "TRAIN_TICKET_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "TRAIN_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "AWAIT_SCREENING" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["AWAIT_SCREENING", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validate91(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.productTemplateCode;
    if (typeof tag0 == "string")
      if (tag0 === "AIR_TICKET_DEFAULT")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "FINANCE_ORDER_DEFAULT")
        validate42(data, { instancePath }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      else if (tag0 === "MOVIE_TICKET_DEFAULT")
        validate58(data, { instancePath }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      else if (tag0 === "PAYMENT_ORDER_DEFAULT")
        validate69(data, { instancePath }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      else if (tag0 === "RIDE_HAILING_DEFAULT")
        validate77(data, { instancePath }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
      else if (tag0 === "TRAIN_TICKET_DEFAULT")
        validate85(data, { instancePath }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "productTemplateCode", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "productTemplateCode", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate23(data, { instancePath }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
const sendPerformanceNotificationResponse = validate103;
const func2 = codePointLength;
function validate106(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resultCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "resultCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.resultStatus === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "resultStatus" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.resultCode !== void 0) {
      let data0 = data.resultCode;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/resultCode", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/resultCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.resultStatus !== void 0) {
      let data1 = data.resultStatus;
      if (typeof data1 != "string") {
        const err4 = { instancePath: instancePath + "/resultStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "S" || data1 === "F" || data1 === "U")) {
        const err5 = { instancePath: instancePath + "/resultStatus", keyword: "enum", params: { allowedValues: ["S", "F", "U"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.resultMessage !== void 0) {
      let data2 = data.resultMessage;
      if (typeof data2 == "string") {
        if (func2(data2) > 256) {
          const err6 = { instancePath: instancePath + "/resultMessage", keyword: "maxLength", params: { limit: 256 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/resultMessage", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.resultMsg !== void 0) {
      let data3 = data.resultMsg;
      if (typeof data3 == "string") {
        if (func2(data3) > 256) {
          const err8 = { instancePath: instancePath + "/resultMsg", keyword: "maxLength", params: { limit: 256 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/resultMsg", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.resultInfo === void 0 && (missing0 = "resultInfo")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    const err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.result === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "result" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.result !== void 0 && (validate106(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length)), data.resultInfo !== void 0 && (validate106(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length));
  else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate105(data, { instancePath }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length), validate104.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate104(data, { instancePath }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length), validate103.errors = vErrors, errors === 0;
}
export {
  sendPerformanceNotificationRequest,
  sendPerformanceNotificationResponse
};
