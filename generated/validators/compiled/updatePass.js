// Generated from spec/ by `pnpm generate`. Do not edit.
import { codePointLength } from '../../../packages/spec/src/code-point-length.ts';
const updatePassRequest = validate21;
const func2 = codePointLength;
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
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err3 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err5 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate26(data, { instancePath }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.passId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "passId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantId !== void 0) {
      let data0 = data.merchantId;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/merchantId", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/merchantId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.templateCode !== void 0) {
      let data1 = data.templateCode;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err4 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.passId !== void 0) {
      let data2 = data.passId;
      if (typeof data2 == "string") {
        if (func2(data2) > 32) {
          const err6 = { instancePath: instancePath + "/passId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/passId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.bizDate !== void 0) {
      let data3 = data.bizDate;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err8 = { instancePath: instancePath + "/bizDate", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.endDate !== void 0) {
      let data4 = data.endDate;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/endDate", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.passVerifyCode !== void 0) {
      let data5 = data.passVerifyCode;
      if (typeof data5 == "string") {
        if (func2(data5) > 128) {
          const err10 = { instancePath: instancePath + "/passVerifyCode", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/passVerifyCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.verifyCode !== void 0 && typeof data.verifyCode != "string") {
      const err12 = { instancePath: instancePath + "/verifyCode", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.verifyType !== void 0 && typeof data.verifyType != "string") {
      const err13 = { instancePath: instancePath + "/verifyType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    const err14 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "USED" || data0 === "CLOSED" || data0 === "REFUND")) {
        const err2 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["USED", "CLOSED", "REFUND"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.updateDetailType !== void 0) {
      let data1 = data.updateDetailType;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err3 = { instancePath: instancePath + "/updateDetailType", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/updateDetailType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.dataInfo !== void 0 && (validate29(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.updateDetailType === void 0 && (missing0 = "updateDetailType")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.updateDetailType !== void 0) {
      let data0 = data.updateDetailType;
      if (!(data0 === "UPDATE_AIR_TICKET" || data0 === "UPDATE_TRAIN_TICKET" || data0 === "UPDATE_BUS_TICKET" || data0 === "UPDATE_SHIP_TICKET" || data0 === "UPDATE_MOVIE" || data0 === "UPDATE_PASS")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.bizDate === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.updateDetailType === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "updateDetailType" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        const err6 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data1 !== "UPDATE") {
        const err7 = { instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: "UPDATE" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.updateDetailType !== void 0) {
      let data2 = data.updateDetailType;
      if (typeof data2 == "string") {
        if (func2(data2) > 32) {
          const err8 = { instancePath: instancePath + "/updateDetailType", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/updateDetailType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.dataInfo !== void 0 && (validate29(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length));
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "USED")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "CLOSED")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "REFUND")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "UPDATE")
        validate31(data, { instancePath }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "status", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "status", tagValue: tag0 } };
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
const updatePassResponse = validate39;
function validate42(data, { instancePath = "" } = {}) {
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
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.result === void 0 && (missing0 = "result")) {
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
    if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "resultInfo" } };
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
    data.resultInfo !== void 0 && (validate42(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.result !== void 0 && (validate42(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
  else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate41(data, { instancePath }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate40(data, { instancePath }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
export {
  updatePassRequest,
  updatePassResponse
};
