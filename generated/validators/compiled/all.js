// Generated from spec/ by `pnpm generate`. Do not edit.
import { codePointLength } from '../../support/code-point-length.ts';
const createTemplateRequest = createTemplateRequestBody;
const func2 = codePointLength;
function validateMerchantId(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 64) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateMerchantId.errors = vErrors, errors === 0;
}
function validateTimestamp(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateTimestamp.errors = vErrors, errors === 0;
}
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "u");
function validateImageUrl(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 512) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 512 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateImageUrl.errors = vErrors, errors === 0;
}
function validateButtonType(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "usage" || data === "payment" || data === "none")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["usage", "payment", "none"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateButtonType.errors = vErrors, errors === 0;
}
function validateCustomButton(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.btnType === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "btnType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.urlType === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "urlType" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.btnUrl === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "btnUrl" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.btnType !== void 0 && (validateButtonType(data.btnType, { instancePath: instancePath + "/btnType" }) || (vErrors = vErrors === null ? validateButtonType.errors : vErrors.concat(validateButtonType.errors), errors = vErrors.length)), data.urlType !== void 0) {
      let data1 = data.urlType;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/urlType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data1 !== "CUSTOM_BTN") {
        const err4 = { instancePath: instancePath + "/urlType", keyword: "const", params: { allowedValue: "CUSTOM_BTN" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.btnUrl !== void 0) {
      let data2 = data.btnUrl;
      if (typeof data2 == "string") {
        if (func2(data2) > 512) {
          const err5 = { instancePath: instancePath + "/btnUrl", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern0.test(data2)) {
          const err6 = { instancePath: instancePath + "/btnUrl", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/btnUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.browserOpen !== void 0 && typeof data.browserOpen != "boolean") {
      const err8 = { instancePath: instancePath + "/browserOpen", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validateCustomButton.errors = vErrors, errors === 0;
}
function validatePlatformButton(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.btnType === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "btnType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.urlType === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "urlType" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.btnType !== void 0 && (validateButtonType(data.btnType, { instancePath: instancePath + "/btnType" }) || (vErrors = vErrors === null ? validateButtonType.errors : vErrors.concat(validateButtonType.errors), errors = vErrors.length)), data.urlType !== void 0) {
      let data1 = data.urlType;
      if (typeof data1 != "string") {
        const err2 = { instancePath: instancePath + "/urlType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "CODE_PAY_BTN" || data1 === "SCAN_PAY_BTN")) {
        const err3 = { instancePath: instancePath + "/urlType", keyword: "enum", params: { allowedValues: ["CODE_PAY_BTN", "SCAN_PAY_BTN"] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.btnUrl !== void 0) {
      let data2 = data.btnUrl;
      if (typeof data2 == "string") {
        if (func2(data2) > 512) {
          const err4 = { instancePath: instancePath + "/btnUrl", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/btnUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.browserOpen !== void 0 && typeof data.browserOpen != "boolean") {
      const err6 = { instancePath: instancePath + "/browserOpen", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validatePlatformButton.errors = vErrors, errors === 0;
}
function validateButton(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.urlType === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "urlType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.urlType;
    if (typeof tag0 == "string")
      if (tag0 === "CUSTOM_BTN")
        validateCustomButton(data, { instancePath }) || (vErrors = vErrors === null ? validateCustomButton.errors : vErrors.concat(validateCustomButton.errors), errors = vErrors.length);
      else if (tag0 === "CODE_PAY_BTN")
        validatePlatformButton(data, { instancePath }) || (vErrors = vErrors === null ? validatePlatformButton.errors : vErrors.concat(validatePlatformButton.errors), errors = vErrors.length);
      else if (tag0 === "SCAN_PAY_BTN")
        validatePlatformButton(data, { instancePath }) || (vErrors = vErrors === null ? validatePlatformButton.errors : vErrors.concat(validatePlatformButton.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "urlType", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "urlType", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateButton.errors = vErrors, errors === 0;
}
function validateAmountCent(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e8 || isNaN(data)) {
      const err1 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 1e8 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validateAmountCent.errors = vErrors, errors === 0;
}
const pattern3 = new RegExp("^[A-Z]{3}$", "u");
function validateCurrencyCode(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 3) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 3) {
      const err1 = { instancePath, keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      const err2 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateCurrencyCode.errors = vErrors, errors === 0;
}
const pattern4 = new RegExp("^alipayhk://", "u");
function validateAppLink(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 512) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 512 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^alipayhk://" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateAppLink.errors = vErrors, errors === 0;
}
function validateExposure(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "exposed" || data === "hidden")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["exposed", "hidden"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateExposure.errors = vErrors, errors === 0;
}
function validateCouponCategory(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "Food" || data === "CoffeeAndTea" || data === "Medical" || data === "Cosmetics" || data === "Groceries" || data === "Ecommerce" || data === "Electronics" || data === "Games" || data === "Clothing" || data === "Jewellery" || data === "Entertainment" || data === "Education" || data === "Transportation" || data === "Others")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["Food", "CoffeeAndTea", "Medical", "Cosmetics", "Groceries", "Ecommerce", "Electronics", "Games", "Clothing", "Jewellery", "Entertainment", "Education", "Transportation", "Others"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateCouponCategory.errors = vErrors, errors === 0;
}
function validateBizMids(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 30) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 30 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != "string") {
        const err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateBizMids.errors = vErrors, errors === 0;
}
function validateCustomTab(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.label !== void 0) {
      let data0 = data.label;
      if (typeof data0 == "string") {
        if (func2(data0) > 20) {
          const err3 = { instancePath: instancePath + "/label", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/label", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        const err5 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data1 !== "url") {
        const err6 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "url" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 == "string") {
        if (func2(data2) > 512) {
          const err7 = { instancePath: instancePath + "/value", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern0.test(data2)) {
          const err8 = { instancePath: instancePath + "/value", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateCustomTab.errors = vErrors, errors === 0;
}
function validateGiftCardLocaleInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.zh_HK === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "zh_HK" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.en_US === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "en_US" } };
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
    if (data.zh_HK !== void 0) {
      let data0 = data.zh_HK;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err3 = { instancePath: instancePath + "/zh_HK", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.description === void 0) {
          const err4 = { instancePath: instancePath + "/zh_HK", keyword: "required", params: { missingProperty: "description" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.brandName === void 0) {
          const err5 = { instancePath: instancePath + "/zh_HK", keyword: "required", params: { missingProperty: "brandName" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.shops === void 0) {
          const err6 = { instancePath: instancePath + "/zh_HK", keyword: "required", params: { missingProperty: "shops" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 == "string") {
            if (func2(data1) > 25) {
              const err7 = { instancePath: instancePath + "/zh_HK/name", keyword: "maxLength", params: { limit: 25 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/zh_HK/name", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.subName !== void 0) {
          let data2 = data0.subName;
          if (typeof data2 == "string") {
            if (func2(data2) > 400) {
              const err9 = { instancePath: instancePath + "/zh_HK/subName", keyword: "maxLength", params: { limit: 400 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/zh_HK/subName", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.description !== void 0) {
          let data3 = data0.description;
          if (typeof data3 == "string") {
            if (func2(data3) > 4e3) {
              const err11 = { instancePath: instancePath + "/zh_HK/description", keyword: "maxLength", params: { limit: 4e3 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/zh_HK/description", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.shops !== void 0) {
          let data4 = data0.shops;
          if (typeof data4 == "string") {
            if (func2(data4) > 1e3) {
              const err13 = { instancePath: instancePath + "/zh_HK/shops", keyword: "maxLength", params: { limit: 1e3 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/zh_HK/shops", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.brandName !== void 0) {
          let data5 = data0.brandName;
          if (typeof data5 == "string") {
            if (func2(data5) > 32) {
              const err15 = { instancePath: instancePath + "/zh_HK/brandName", keyword: "maxLength", params: { limit: 32 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/zh_HK/brandName", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.customTabs !== void 0) {
          let data6 = data0.customTabs;
          if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++)
              validateCustomTab(data6[i0], { instancePath: instancePath + "/zh_HK/customTabs/" + i0 }) || (vErrors = vErrors === null ? validateCustomTab.errors : vErrors.concat(validateCustomTab.errors), errors = vErrors.length);
          } else {
            const err17 = { instancePath: instancePath + "/zh_HK/customTabs", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/zh_HK", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.en_US !== void 0) {
      let data8 = data.en_US;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.name === void 0) {
          const err19 = { instancePath: instancePath + "/en_US", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data8.description === void 0) {
          const err20 = { instancePath: instancePath + "/en_US", keyword: "required", params: { missingProperty: "description" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data8.brandName === void 0) {
          const err21 = { instancePath: instancePath + "/en_US", keyword: "required", params: { missingProperty: "brandName" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data8.shops === void 0) {
          const err22 = { instancePath: instancePath + "/en_US", keyword: "required", params: { missingProperty: "shops" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data8.name !== void 0) {
          let data9 = data8.name;
          if (typeof data9 == "string") {
            if (func2(data9) > 50) {
              const err23 = { instancePath: instancePath + "/en_US/name", keyword: "maxLength", params: { limit: 50 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/en_US/name", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data8.subName !== void 0) {
          let data10 = data8.subName;
          if (typeof data10 == "string") {
            if (func2(data10) > 400) {
              const err25 = { instancePath: instancePath + "/en_US/subName", keyword: "maxLength", params: { limit: 400 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/en_US/subName", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data8.description !== void 0) {
          let data11 = data8.description;
          if (typeof data11 == "string") {
            if (func2(data11) > 3e3) {
              const err27 = { instancePath: instancePath + "/en_US/description", keyword: "maxLength", params: { limit: 3e3 } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/en_US/description", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data8.shops !== void 0) {
          let data12 = data8.shops;
          if (typeof data12 == "string") {
            if (func2(data12) > 800) {
              const err29 = { instancePath: instancePath + "/en_US/shops", keyword: "maxLength", params: { limit: 800 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/en_US/shops", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data8.brandName !== void 0) {
          let data13 = data8.brandName;
          if (typeof data13 == "string") {
            if (func2(data13) > 64) {
              const err31 = { instancePath: instancePath + "/en_US/brandName", keyword: "maxLength", params: { limit: 64 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/en_US/brandName", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data8.customTabs !== void 0) {
          let data14 = data8.customTabs;
          if (Array.isArray(data14)) {
            const len1 = data14.length;
            for (let i1 = 0; i1 < len1; i1++)
              validateCustomTab(data14[i1], { instancePath: instancePath + "/en_US/customTabs/" + i1 }) || (vErrors = vErrors === null ? validateCustomTab.errors : vErrors.concat(validateCustomTab.errors), errors = vErrors.length);
          } else {
            const err33 = { instancePath: instancePath + "/en_US/customTabs", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/en_US", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    const err35 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validateGiftCardLocaleInfo.errors = vErrors, errors === 0;
}
function validateGiftCardExtInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.availableStoreIds !== void 0) {
      let data0 = data.availableStoreIds;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/availableStoreIds/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/availableStoreIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.availableBrandIds !== void 0) {
      let data2 = data.availableBrandIds;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data2[i1] != "string") {
            const err2 = { instancePath: instancePath + "/availableBrandIds/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/availableBrandIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validateGiftCardExtInfo.errors = vErrors, errors === 0;
}
function validateCreateGiftCardTemplate(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.merchantId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.startDate === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.endDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.codeType === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "codeType" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.codeStandard === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "codeStandard" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.imageUrl === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "imageUrl" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.button === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "button" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.merchantLogo === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "merchantLogo" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.type === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.product === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.stock === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "stock" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.orderPageLink === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "orderPageLink" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.exposure === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "exposure" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.categories === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "categories" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.localeInfo === void 0) {
      const err15 = { instancePath, keyword: "required", params: { missingProperty: "localeInfo" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.codeType !== void 0) {
      const _errs2 = errors;
      let valid1 = !0;
      const _errs3 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.codeType !== void 0) {
        let data0 = data.codeType;
        if (!(data0 === "barcode" || data0 === "qrcode" || data0 === "promocode")) {
          const err16 = {};
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      var _valid0 = _errs3 === errors;
      if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.codeStandard !== void 0) {
          let data1 = data.codeStandard;
          if (typeof data1 == "string" && func2(data1) < 1) {
            const err17 = { instancePath: instancePath + "/codeStandard", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err18 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.requestId !== void 0) {
      let data2 = data.requestId;
      if (typeof data2 == "string") {
        if (func2(data2) > 32) {
          const err19 = { instancePath: instancePath + "/requestId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.codeType !== void 0) {
      let data6 = data.codeType;
      if (typeof data6 != "string") {
        const err21 = { instancePath: instancePath + "/codeType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (!(data6 === "barcode" || data6 === "qrcode" || data6 === "promocode" || data6 === "none")) {
        const err22 = { instancePath: instancePath + "/codeType", keyword: "enum", params: { allowedValues: ["barcode", "qrcode", "promocode", "none"] } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.codeStandard !== void 0) {
      let data7 = data.codeStandard;
      const _errs15 = errors;
      let valid5 = !1, passing0 = null;
      const _errs16 = errors;
      if (typeof data7 != "string") {
        const err23 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data7 === "CODE128" || data7 === "EAN-13" || data7 === "QRCODE")) {
        const err24 = { instancePath: instancePath + "/codeStandard", keyword: "enum", params: { allowedValues: ["CODE128", "EAN-13", "QRCODE"] } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      var _valid1 = _errs16 === errors;
      _valid1 && (valid5 = !0, passing0 = 0);
      const _errs18 = errors;
      if (typeof data7 == "string") {
        if (func2(data7) > 0) {
          const err25 = { instancePath: instancePath + "/codeStandard", keyword: "maxLength", params: { limit: 0 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      var _valid1 = _errs18 === errors;
      if (_valid1 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid1 && (valid5 = !0, passing0 = 1), valid5)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        const err27 = { instancePath: instancePath + "/codeStandard", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.imageUrl !== void 0 && (validateImageUrl(data.imageUrl, { instancePath: instancePath + "/imageUrl" }) || (vErrors = vErrors === null ? validateImageUrl.errors : vErrors.concat(validateImageUrl.errors), errors = vErrors.length)), data.button !== void 0 && (validateButton(data.button, { instancePath: instancePath + "/button" }) || (vErrors = vErrors === null ? validateButton.errors : vErrors.concat(validateButton.errors), errors = vErrors.length)), data.merchantLogo !== void 0) {
      let data10 = data.merchantLogo;
      if (typeof data10 == "string") {
        if (func2(data10) > 512) {
          const err28 = { instancePath: instancePath + "/merchantLogo", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (!pattern0.test(data10)) {
          const err29 = { instancePath: instancePath + "/merchantLogo", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/merchantLogo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.currentAmountCent !== void 0 && (validateAmountCent(data.currentAmountCent, { instancePath: instancePath + "/currentAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.originalAmountCent !== void 0 && (validateAmountCent(data.originalAmountCent, { instancePath: instancePath + "/originalAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.currencyCode !== void 0 && (validateCurrencyCode(data.currencyCode, { instancePath: instancePath + "/currencyCode" }) || (vErrors = vErrors === null ? validateCurrencyCode.errors : vErrors.concat(validateCurrencyCode.errors), errors = vErrors.length)), data.type !== void 0) {
      let data14 = data.type;
      if (typeof data14 != "string") {
        const err31 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (data14 !== "COUPON") {
        const err32 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "COUPON" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.product !== void 0) {
      let data15 = data.product;
      if (typeof data15 != "string") {
        const err33 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (data15 !== "GIFT_CARD") {
        const err34 = { instancePath: instancePath + "/product", keyword: "const", params: { allowedValue: "GIFT_CARD" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.stock !== void 0) {
      let data16 = data.stock;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err35 = { instancePath: instancePath + "/stock", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 1e6 || isNaN(data16)) {
          const err36 = { instancePath: instancePath + "/stock", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err37 = { instancePath: instancePath + "/stock", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
    }
    if (data.orderPageLink !== void 0 && (validateAppLink(data.orderPageLink, { instancePath: instancePath + "/orderPageLink" }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length)), data.detailLink !== void 0 && (validateAppLink(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length)), data.exposure !== void 0 && (validateExposure(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validateExposure.errors : vErrors.concat(validateExposure.errors), errors = vErrors.length)), data.categories !== void 0) {
      let data20 = data.categories;
      if (Array.isArray(data20)) {
        if (data20.length > 2) {
          const err38 = { instancePath: instancePath + "/categories", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++)
          validateCouponCategory(data20[i0], { instancePath: instancePath + "/categories/" + i0 }) || (vErrors = vErrors === null ? validateCouponCategory.errors : vErrors.concat(validateCouponCategory.errors), errors = vErrors.length);
      } else {
        const err39 = { instancePath: instancePath + "/categories", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    data.bizMids !== void 0 && (validateBizMids(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validateBizMids.errors : vErrors.concat(validateBizMids.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validateGiftCardLocaleInfo(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validateGiftCardLocaleInfo.errors : vErrors.concat(validateGiftCardLocaleInfo.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validateGiftCardExtInfo(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validateGiftCardExtInfo.errors : vErrors.concat(validateGiftCardExtInfo.errors), errors = vErrors.length));
  } else {
    const err40 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validateCreateGiftCardTemplate.errors = vErrors, errors === 0;
}
function validateTicketTexts(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.brandName === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "brandName" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err3 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.subName !== void 0 && typeof data.subName != "string") {
      const err4 = { instancePath: instancePath + "/subName", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      const err5 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.shops !== void 0 && typeof data.shops != "string") {
      const err6 = { instancePath: instancePath + "/shops", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.brandName !== void 0 && typeof data.brandName != "string") {
      const err7 = { instancePath: instancePath + "/brandName", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.customTabs !== void 0) {
      let data5 = data.customTabs;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validateCustomTab(data5[i0], { instancePath: instancePath + "/customTabs/" + i0 }) || (vErrors = vErrors === null ? validateCustomTab.errors : vErrors.concat(validateCustomTab.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/customTabs", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validateTicketTexts.errors = vErrors, errors === 0;
}
function validateTicketLocaleInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.zh_HK !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.en_US === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "en_US" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.zh_HK !== void 0 && (validateTicketTexts(data.zh_HK, { instancePath: instancePath + "/zh_HK" }) || (vErrors = vErrors === null ? validateTicketTexts.errors : vErrors.concat(validateTicketTexts.errors), errors = vErrors.length)), data.en_US !== void 0 && (validateTicketTexts(data.en_US, { instancePath: instancePath + "/en_US" }) || (vErrors = vErrors === null ? validateTicketTexts.errors : vErrors.concat(validateTicketTexts.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateTicketLocaleInfo.errors = vErrors, errors === 0;
}
function validateTicketExtInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tags !== void 0) {
      let data0 = data.tags;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/tags/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.country !== void 0 && typeof data.country != "string") {
      const err2 = { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.province !== void 0 && typeof data.province != "string") {
      const err3 = { instancePath: instancePath + "/province", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      const err4 = { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.district !== void 0) {
      let data5 = data.district;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/district", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.businessArea !== void 0) {
      let data6 = data.businessArea;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/businessArea", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.soldNum !== void 0) {
      let data7 = data.soldNum;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err7 = { instancePath: instancePath + "/soldNum", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.userNum !== void 0) {
      let data8 = data.userNum;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err8 = { instancePath: instancePath + "/userNum", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.rating !== void 0) {
      let data9 = data.rating;
      if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string") {
        const err9 = { instancePath: instancePath + "/rating", keyword: "type", params: { type: ["number", "string"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.rateNum !== void 0) {
      let data10 = data.rateNum;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 != "string") {
        const err10 = { instancePath: instancePath + "/rateNum", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validateTicketExtInfo.errors = vErrors, errors === 0;
}
function validateCreateAdmissionTicketTemplate(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.merchantId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.startDate === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.endDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.codeType === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "codeType" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.codeStandard === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "codeStandard" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.imageUrl === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "imageUrl" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.button === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "button" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.merchantLogo === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "merchantLogo" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.categories === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "categories" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.localeInfo === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "localeInfo" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.type === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.product === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.orderPageLink === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "orderPageLink" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.detailLink === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "detailLink" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.exposure === void 0) {
      const err15 = { instancePath, keyword: "required", params: { missingProperty: "exposure" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.passExtInfo === void 0) {
      const err16 = { instancePath, keyword: "required", params: { missingProperty: "passExtInfo" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.codeType !== void 0) {
      const _errs2 = errors;
      let valid1 = !0;
      const _errs3 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.codeType !== void 0) {
        let data0 = data.codeType;
        if (!(data0 === "barcode" || data0 === "qrcode" || data0 === "promocode")) {
          const err17 = {};
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      var _valid0 = _errs3 === errors;
      if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.codeStandard !== void 0) {
          let data1 = data.codeStandard;
          if (typeof data1 == "string" && func2(data1) < 1) {
            const err18 = { instancePath: instancePath + "/codeStandard", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err19 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.requestId !== void 0) {
      let data2 = data.requestId;
      if (typeof data2 == "string") {
        if (func2(data2) > 32) {
          const err20 = { instancePath: instancePath + "/requestId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.codeType !== void 0) {
      let data6 = data.codeType;
      if (typeof data6 != "string") {
        const err22 = { instancePath: instancePath + "/codeType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data6 === "barcode" || data6 === "qrcode" || data6 === "promocode" || data6 === "none")) {
        const err23 = { instancePath: instancePath + "/codeType", keyword: "enum", params: { allowedValues: ["barcode", "qrcode", "promocode", "none"] } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.codeStandard !== void 0) {
      let data7 = data.codeStandard;
      const _errs15 = errors;
      let valid5 = !1, passing0 = null;
      const _errs16 = errors;
      if (typeof data7 != "string") {
        const err24 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data7 === "CODE128" || data7 === "EAN-13" || data7 === "QRCODE")) {
        const err25 = { instancePath: instancePath + "/codeStandard", keyword: "enum", params: { allowedValues: ["CODE128", "EAN-13", "QRCODE"] } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid1 = _errs16 === errors;
      _valid1 && (valid5 = !0, passing0 = 0);
      const _errs18 = errors;
      if (typeof data7 == "string") {
        if (func2(data7) > 0) {
          const err26 = { instancePath: instancePath + "/codeStandard", keyword: "maxLength", params: { limit: 0 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid1 = _errs18 === errors;
      if (_valid1 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid1 && (valid5 = !0, passing0 = 1), valid5)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        const err28 = { instancePath: instancePath + "/codeStandard", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.imageUrl !== void 0 && (validateImageUrl(data.imageUrl, { instancePath: instancePath + "/imageUrl" }) || (vErrors = vErrors === null ? validateImageUrl.errors : vErrors.concat(validateImageUrl.errors), errors = vErrors.length)), data.button !== void 0 && (validateButton(data.button, { instancePath: instancePath + "/button" }) || (vErrors = vErrors === null ? validateButton.errors : vErrors.concat(validateButton.errors), errors = vErrors.length)), data.merchantLogo !== void 0) {
      let data10 = data.merchantLogo;
      if (typeof data10 == "string") {
        if (func2(data10) > 512) {
          const err29 = { instancePath: instancePath + "/merchantLogo", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (!pattern0.test(data10)) {
          const err30 = { instancePath: instancePath + "/merchantLogo", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/merchantLogo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.currentAmountCent !== void 0 && (validateAmountCent(data.currentAmountCent, { instancePath: instancePath + "/currentAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.originalAmountCent !== void 0 && (validateAmountCent(data.originalAmountCent, { instancePath: instancePath + "/originalAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.currencyCode !== void 0 && (validateCurrencyCode(data.currencyCode, { instancePath: instancePath + "/currencyCode" }) || (vErrors = vErrors === null ? validateCurrencyCode.errors : vErrors.concat(validateCurrencyCode.errors), errors = vErrors.length)), data.stock !== void 0) {
      let data14 = data.stock;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err32 = { instancePath: instancePath + "/stock", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 1e6 || isNaN(data14)) {
          const err33 = { instancePath: instancePath + "/stock", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err34 = { instancePath: instancePath + "/stock", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
    }
    if (data.orderPageLink !== void 0 && (validateAppLink(data.orderPageLink, { instancePath: instancePath + "/orderPageLink" }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length)), data.detailLink !== void 0 && (validateAppLink(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length)), data.exposure !== void 0 && (validateExposure(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validateExposure.errors : vErrors.concat(validateExposure.errors), errors = vErrors.length)), data.categories !== void 0) {
      let data18 = data.categories;
      if (Array.isArray(data18)) {
        if (data18.length > 2) {
          const err35 = { instancePath: instancePath + "/categories", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data18[i0] != "string") {
            const err36 = { instancePath: instancePath + "/categories/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
      } else {
        const err37 = { instancePath: instancePath + "/categories", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.bizMids !== void 0 && (validateBizMids(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validateBizMids.errors : vErrors.concat(validateBizMids.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validateTicketLocaleInfo(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validateTicketLocaleInfo.errors : vErrors.concat(validateTicketLocaleInfo.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validateTicketExtInfo(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validateTicketExtInfo.errors : vErrors.concat(validateTicketExtInfo.errors), errors = vErrors.length)), data.type !== void 0) {
      let data23 = data.type;
      if (typeof data23 != "string") {
        const err38 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (data23 !== "TICKET") {
        const err39 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.product !== void 0) {
      let data24 = data.product;
      if (typeof data24 != "string") {
        const err40 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (!(data24 === "PASS" || data24 === "MOVIE")) {
        const err41 = { instancePath: instancePath + "/product", keyword: "enum", params: { allowedValues: ["PASS", "MOVIE"] } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
  } else {
    const err42 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validateCreateAdmissionTicketTemplate.errors = vErrors, errors === 0;
}
function validateCreateTransportTicketTemplate(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.merchantId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.startDate === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.endDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.codeType === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "codeType" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.codeStandard === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "codeStandard" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.imageUrl === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "imageUrl" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.button === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "button" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.merchantLogo === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "merchantLogo" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.categories === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "categories" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.localeInfo === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "localeInfo" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.type === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.product === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.codeType !== void 0) {
      const _errs2 = errors;
      let valid1 = !0;
      const _errs3 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.codeType !== void 0) {
        let data0 = data.codeType;
        if (!(data0 === "barcode" || data0 === "qrcode" || data0 === "promocode")) {
          const err13 = {};
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      var _valid0 = _errs3 === errors;
      if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.codeStandard !== void 0) {
          let data1 = data.codeStandard;
          if (typeof data1 == "string" && func2(data1) < 1) {
            const err14 = { instancePath: instancePath + "/codeStandard", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err15 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.requestId !== void 0) {
      let data2 = data.requestId;
      if (typeof data2 == "string") {
        if (func2(data2) > 32) {
          const err16 = { instancePath: instancePath + "/requestId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.codeType !== void 0) {
      let data6 = data.codeType;
      if (typeof data6 != "string") {
        const err18 = { instancePath: instancePath + "/codeType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data6 === "barcode" || data6 === "qrcode" || data6 === "promocode" || data6 === "none")) {
        const err19 = { instancePath: instancePath + "/codeType", keyword: "enum", params: { allowedValues: ["barcode", "qrcode", "promocode", "none"] } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.codeStandard !== void 0) {
      let data7 = data.codeStandard;
      const _errs15 = errors;
      let valid5 = !1, passing0 = null;
      const _errs16 = errors;
      if (typeof data7 != "string") {
        const err20 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data7 === "CODE128" || data7 === "EAN-13" || data7 === "QRCODE")) {
        const err21 = { instancePath: instancePath + "/codeStandard", keyword: "enum", params: { allowedValues: ["CODE128", "EAN-13", "QRCODE"] } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid1 = _errs16 === errors;
      _valid1 && (valid5 = !0, passing0 = 0);
      const _errs18 = errors;
      if (typeof data7 == "string") {
        if (func2(data7) > 0) {
          const err22 = { instancePath: instancePath + "/codeStandard", keyword: "maxLength", params: { limit: 0 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid1 = _errs18 === errors;
      if (_valid1 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid1 && (valid5 = !0, passing0 = 1), valid5)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        const err24 = { instancePath: instancePath + "/codeStandard", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.imageUrl !== void 0 && (validateImageUrl(data.imageUrl, { instancePath: instancePath + "/imageUrl" }) || (vErrors = vErrors === null ? validateImageUrl.errors : vErrors.concat(validateImageUrl.errors), errors = vErrors.length)), data.button !== void 0 && (validateButton(data.button, { instancePath: instancePath + "/button" }) || (vErrors = vErrors === null ? validateButton.errors : vErrors.concat(validateButton.errors), errors = vErrors.length)), data.merchantLogo !== void 0) {
      let data10 = data.merchantLogo;
      if (typeof data10 == "string") {
        if (func2(data10) > 512) {
          const err25 = { instancePath: instancePath + "/merchantLogo", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (!pattern0.test(data10)) {
          const err26 = { instancePath: instancePath + "/merchantLogo", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/merchantLogo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.currentAmountCent !== void 0 && (validateAmountCent(data.currentAmountCent, { instancePath: instancePath + "/currentAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.originalAmountCent !== void 0 && (validateAmountCent(data.originalAmountCent, { instancePath: instancePath + "/originalAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.currencyCode !== void 0 && (validateCurrencyCode(data.currencyCode, { instancePath: instancePath + "/currencyCode" }) || (vErrors = vErrors === null ? validateCurrencyCode.errors : vErrors.concat(validateCurrencyCode.errors), errors = vErrors.length)), data.stock !== void 0) {
      let data14 = data.stock;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err28 = { instancePath: instancePath + "/stock", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 1e6 || isNaN(data14)) {
          const err29 = { instancePath: instancePath + "/stock", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err30 = { instancePath: instancePath + "/stock", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.orderPageLink !== void 0 && (validateAppLink(data.orderPageLink, { instancePath: instancePath + "/orderPageLink" }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length)), data.detailLink !== void 0 && (validateAppLink(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length)), data.exposure !== void 0 && (validateExposure(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validateExposure.errors : vErrors.concat(validateExposure.errors), errors = vErrors.length)), data.categories !== void 0) {
      let data18 = data.categories;
      if (Array.isArray(data18)) {
        if (data18.length > 2) {
          const err31 = { instancePath: instancePath + "/categories", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data18[i0] != "string") {
            const err32 = { instancePath: instancePath + "/categories/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
      } else {
        const err33 = { instancePath: instancePath + "/categories", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.bizMids !== void 0 && (validateBizMids(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validateBizMids.errors : vErrors.concat(validateBizMids.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validateTicketLocaleInfo(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validateTicketLocaleInfo.errors : vErrors.concat(validateTicketLocaleInfo.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validateTicketExtInfo(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validateTicketExtInfo.errors : vErrors.concat(validateTicketExtInfo.errors), errors = vErrors.length)), data.type !== void 0) {
      let data23 = data.type;
      if (typeof data23 != "string") {
        const err34 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (data23 !== "TICKET") {
        const err35 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.product !== void 0) {
      let data24 = data.product;
      if (typeof data24 != "string") {
        const err36 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (!(data24 === "AIR_TICKET" || data24 === "TRAIN_TICKET" || data24 === "BUS_TICKET" || data24 === "SHIP_TICKET")) {
        const err37 = { instancePath: instancePath + "/product", keyword: "enum", params: { allowedValues: ["AIR_TICKET", "TRAIN_TICKET", "BUS_TICKET", "SHIP_TICKET"] } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    const err38 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validateCreateTransportTicketTemplate.errors = vErrors, errors === 0;
}
function validateCreateTemplateRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.product;
    if (typeof tag0 == "string")
      if (tag0 === "GIFT_CARD")
        validateCreateGiftCardTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateGiftCardTemplate.errors : vErrors.concat(validateCreateGiftCardTemplate.errors), errors = vErrors.length);
      else if (tag0 === "PASS")
        validateCreateAdmissionTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateAdmissionTicketTemplate.errors : vErrors.concat(validateCreateAdmissionTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "MOVIE")
        validateCreateAdmissionTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateAdmissionTicketTemplate.errors : vErrors.concat(validateCreateAdmissionTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "AIR_TICKET")
        validateCreateTransportTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTransportTicketTemplate.errors : vErrors.concat(validateCreateTransportTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "TRAIN_TICKET")
        validateCreateTransportTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTransportTicketTemplate.errors : vErrors.concat(validateCreateTransportTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "BUS_TICKET")
        validateCreateTransportTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTransportTicketTemplate.errors : vErrors.concat(validateCreateTransportTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "SHIP_TICKET")
        validateCreateTransportTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTransportTicketTemplate.errors : vErrors.concat(validateCreateTransportTicketTemplate.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "product", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "product", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateCreateTemplateRequest.errors = vErrors, errors === 0;
}
function createTemplateRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateCreateTemplateRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTemplateRequest.errors : vErrors.concat(validateCreateTemplateRequest.errors), errors = vErrors.length), createTemplateRequestBody.errors = vErrors, errors === 0;
}
const createTemplateResponse = createTemplateResponseBody;
function validateResult(data, { instancePath = "" } = {}) {
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
  return validateResult.errors = vErrors, errors === 0;
}
function validateReturnedTemplateCode(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 64) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateReturnedTemplateCode.errors = vErrors, errors === 0;
}
function validateTemplateStatus(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 32) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 32 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateTemplateStatus.errors = vErrors, errors === 0;
}
function validateCreateTemplateResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.result !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "resultInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.templateCode !== void 0 && (validateReturnedTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateReturnedTemplateCode.errors : vErrors.concat(validateReturnedTemplateCode.errors), errors = vErrors.length)), data.status !== void 0 && (validateTemplateStatus(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validateTemplateStatus.errors : vErrors.concat(validateTemplateStatus.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateCreateTemplateResponse.errors = vErrors, errors === 0;
}
function createTemplateResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateCreateTemplateResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTemplateResponse.errors : vErrors.concat(validateCreateTemplateResponse.errors), errors = vErrors.length), createTemplateResponseBody.errors = vErrors, errors === 0;
}
const updateTemplateRequest = updateTemplateRequestBody;
function validateLocaleTextsZhHk(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.brandName === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "brandName" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 25) {
          const err3 = { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 25 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.subName !== void 0) {
      let data1 = data.subName;
      if (typeof data1 == "string") {
        if (func2(data1) > 400) {
          const err5 = { instancePath: instancePath + "/subName", keyword: "maxLength", params: { limit: 400 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/subName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 == "string") {
        if (func2(data2) > 4e3) {
          const err7 = { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 4e3 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shops !== void 0) {
      let data3 = data.shops;
      if (typeof data3 == "string") {
        if (func2(data3) > 1e3) {
          const err9 = { instancePath: instancePath + "/shops", keyword: "maxLength", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/shops", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.brandName !== void 0) {
      let data4 = data.brandName;
      if (typeof data4 == "string") {
        if (func2(data4) > 32) {
          const err11 = { instancePath: instancePath + "/brandName", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/brandName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.customTabs !== void 0) {
      let data5 = data.customTabs;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validateCustomTab(data5[i0], { instancePath: instancePath + "/customTabs/" + i0 }) || (vErrors = vErrors === null ? validateCustomTab.errors : vErrors.concat(validateCustomTab.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/customTabs", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validateLocaleTextsZhHk.errors = vErrors, errors === 0;
}
function validateLocaleTextsEnUs(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.brandName === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "brandName" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 50) {
          const err3 = { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 50 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.subName !== void 0) {
      let data1 = data.subName;
      if (typeof data1 == "string") {
        if (func2(data1) > 400) {
          const err5 = { instancePath: instancePath + "/subName", keyword: "maxLength", params: { limit: 400 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/subName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 == "string") {
        if (func2(data2) > 3e3) {
          const err7 = { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 3e3 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shops !== void 0) {
      let data3 = data.shops;
      if (typeof data3 == "string") {
        if (func2(data3) > 800) {
          const err9 = { instancePath: instancePath + "/shops", keyword: "maxLength", params: { limit: 800 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/shops", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.brandName !== void 0) {
      let data4 = data.brandName;
      if (typeof data4 == "string") {
        if (func2(data4) > 64) {
          const err11 = { instancePath: instancePath + "/brandName", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/brandName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.customTabs !== void 0) {
      let data5 = data.customTabs;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validateCustomTab(data5[i0], { instancePath: instancePath + "/customTabs/" + i0 }) || (vErrors = vErrors === null ? validateCustomTab.errors : vErrors.concat(validateCustomTab.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/customTabs", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validateLocaleTextsEnUs.errors = vErrors, errors === 0;
}
function validateUpdateLocaleInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.zh_HK === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "zh_HK" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.en_US === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "en_US" } };
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
  if (data && typeof data == "object" && !Array.isArray(data))
    data.zh_HK !== void 0 && (validateLocaleTextsZhHk(data.zh_HK, { instancePath: instancePath + "/zh_HK" }) || (vErrors = vErrors === null ? validateLocaleTextsZhHk.errors : vErrors.concat(validateLocaleTextsZhHk.errors), errors = vErrors.length)), data.en_US !== void 0 && (validateLocaleTextsEnUs(data.en_US, { instancePath: instancePath + "/en_US" }) || (vErrors = vErrors === null ? validateLocaleTextsEnUs.errors : vErrors.concat(validateLocaleTextsEnUs.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateUpdateLocaleInfo.errors = vErrors, errors === 0;
}
function validatePassExtInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.availableStoreIds !== void 0) {
      let data0 = data.availableStoreIds;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/availableStoreIds/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/availableStoreIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.availableBrandIds !== void 0) {
      let data2 = data.availableBrandIds;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data2[i1] != "string") {
            const err2 = { instancePath: instancePath + "/availableBrandIds/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/availableBrandIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data4[i2] != "string") {
            const err4 = { instancePath: instancePath + "/tags/" + i2, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        const err5 = { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.country !== void 0 && typeof data.country != "string") {
      const err6 = { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.province !== void 0 && typeof data.province != "string") {
      const err7 = { instancePath: instancePath + "/province", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      const err8 = { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.district !== void 0) {
      let data9 = data.district;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/district", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.businessArea !== void 0) {
      let data10 = data.businessArea;
      if (typeof data10 != "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/businessArea", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.soldNum !== void 0) {
      let data11 = data.soldNum;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err11 = { instancePath: instancePath + "/soldNum", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.userNum !== void 0) {
      let data12 = data.userNum;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err12 = { instancePath: instancePath + "/userNum", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.rating !== void 0) {
      let data13 = data.rating;
      if (!(typeof data13 == "number" && isFinite(data13)) && typeof data13 != "string") {
        const err13 = { instancePath: instancePath + "/rating", keyword: "type", params: { type: ["number", "string"] } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.rateNum !== void 0) {
      let data14 = data.rateNum;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && typeof data14 != "string") {
        const err14 = { instancePath: instancePath + "/rateNum", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validatePassExtInfo.errors = vErrors, errors === 0;
}
function validateUpdateTemplateRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.templateCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.merchantId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.startDate === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.endDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.imageUrl === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "imageUrl" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.button === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "button" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.localeInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "localeInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.merchantLogo === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "merchantLogo" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.orderPageLink === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "orderPageLink" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.categories === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "categories" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.exposure === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "exposure" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.templateCode !== void 0) {
      let data0 = data.templateCode;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          const err11 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.imageUrl !== void 0 && (validateImageUrl(data.imageUrl, { instancePath: instancePath + "/imageUrl" }) || (vErrors = vErrors === null ? validateImageUrl.errors : vErrors.concat(validateImageUrl.errors), errors = vErrors.length)), data.button !== void 0 && (validateButton(data.button, { instancePath: instancePath + "/button" }) || (vErrors = vErrors === null ? validateButton.errors : vErrors.concat(validateButton.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validateUpdateLocaleInfo(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validateUpdateLocaleInfo.errors : vErrors.concat(validateUpdateLocaleInfo.errors), errors = vErrors.length)), data.merchantLogo !== void 0) {
      let data7 = data.merchantLogo;
      if (typeof data7 == "string") {
        if (func2(data7) > 256) {
          const err13 = { instancePath: instancePath + "/merchantLogo", keyword: "maxLength", params: { limit: 256 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern0.test(data7)) {
          const err14 = { instancePath: instancePath + "/merchantLogo", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/merchantLogo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.currentAmountCent !== void 0 && (validateAmountCent(data.currentAmountCent, { instancePath: instancePath + "/currentAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.originalAmountCent !== void 0 && (validateAmountCent(data.originalAmountCent, { instancePath: instancePath + "/originalAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.currencyCode !== void 0 && (validateCurrencyCode(data.currencyCode, { instancePath: instancePath + "/currencyCode" }) || (vErrors = vErrors === null ? validateCurrencyCode.errors : vErrors.concat(validateCurrencyCode.errors), errors = vErrors.length)), data.orderPageLink !== void 0) {
      let data11 = data.orderPageLink;
      if (typeof data11 == "string") {
        if (func2(data11) > 512) {
          const err16 = { instancePath: instancePath + "/orderPageLink", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/orderPageLink", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.detailLink !== void 0 && (validateAppLink(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length)), data.categories !== void 0) {
      let data13 = data.categories;
      if (Array.isArray(data13)) {
        if (data13.length > 2) {
          const err18 = { instancePath: instancePath + "/categories", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data13[i0] != "string") {
            const err19 = { instancePath: instancePath + "/categories/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        const err20 = { instancePath: instancePath + "/categories", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    data.bizMids !== void 0 && (validateBizMids(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validateBizMids.errors : vErrors.concat(validateBizMids.errors), errors = vErrors.length)), data.exposure !== void 0 && (validateExposure(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validateExposure.errors : vErrors.concat(validateExposure.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validatePassExtInfo(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validatePassExtInfo.errors : vErrors.concat(validatePassExtInfo.errors), errors = vErrors.length));
  } else {
    const err21 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validateUpdateTemplateRequest.errors = vErrors, errors === 0;
}
function updateTemplateRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdateTemplateRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdateTemplateRequest.errors : vErrors.concat(validateUpdateTemplateRequest.errors), errors = vErrors.length), updateTemplateRequestBody.errors = vErrors, errors === 0;
}
const updateTemplateResponse = updateTemplateResponseBody;
function validateUpdateTemplateResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.result !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "resultInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.templateCode !== void 0 && (validateReturnedTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateReturnedTemplateCode.errors : vErrors.concat(validateReturnedTemplateCode.errors), errors = vErrors.length)), data.status !== void 0 && (validateTemplateStatus(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validateTemplateStatus.errors : vErrors.concat(validateTemplateStatus.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateUpdateTemplateResponse.errors = vErrors, errors === 0;
}
function updateTemplateResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdateTemplateResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdateTemplateResponse.errors : vErrors.concat(validateUpdateTemplateResponse.errors), errors = vErrors.length), updateTemplateResponseBody.errors = vErrors, errors === 0;
}
const updateTemplateStatusRequest = updateTemplateStatusRequestBody;
function validateTemplateCode(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 32) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 32 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateTemplateCode.errors = vErrors, errors === 0;
}
function validateUpdateTemplateStatusRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantAccountId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "merchantAccountId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.templateCode === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchantAccountId !== void 0 && typeof data.merchantAccountId != "string") {
      const err3 = { instancePath: instancePath + "/merchantAccountId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0 && (validateTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateTemplateCode.errors : vErrors.concat(validateTemplateCode.errors), errors = vErrors.length)), data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        const err4 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data3 === "valid" || data3 === "closed" || data3 === "paused")) {
        const err5 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["valid", "closed", "paused"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validateUpdateTemplateStatusRequest.errors = vErrors, errors === 0;
}
function updateTemplateStatusRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdateTemplateStatusRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdateTemplateStatusRequest.errors : vErrors.concat(validateUpdateTemplateStatusRequest.errors), errors = vErrors.length), updateTemplateStatusRequestBody.errors = vErrors, errors === 0;
}
const updateTemplateStatusResponse = updateTemplateStatusResponseBody;
function validateUpdateTemplateStatusResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.result !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "resultInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.status !== void 0 && (validateTemplateStatus(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validateTemplateStatus.errors : vErrors.concat(validateTemplateStatus.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateUpdateTemplateStatusResponse.errors = vErrors, errors === 0;
}
function updateTemplateStatusResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdateTemplateStatusResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdateTemplateStatusResponse.errors : vErrors.concat(validateUpdateTemplateStatusResponse.errors), errors = vErrors.length), updateTemplateStatusResponseBody.errors = vErrors, errors === 0;
}
const queryTemplateRequest = queryTemplateRequestBody;
function validateQueryTemplateRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.templateCode === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0 && (validateTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateTemplateCode.errors : vErrors.concat(validateTemplateCode.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateQueryTemplateRequest.errors = vErrors, errors === 0;
}
function queryTemplateRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateQueryTemplateRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateQueryTemplateRequest.errors : vErrors.concat(validateQueryTemplateRequest.errors), errors = vErrors.length), queryTemplateRequestBody.errors = vErrors, errors === 0;
}
const queryTemplateResponse = queryTemplateResponseBody;
function validateLocaleTextsDetails(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && typeof data.name != "string") {
      const err0 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subName !== void 0 && typeof data.subName != "string") {
      const err1 = { instancePath: instancePath + "/subName", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      const err2 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.shops !== void 0 && typeof data.shops != "string") {
      const err3 = { instancePath: instancePath + "/shops", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.brandName !== void 0 && typeof data.brandName != "string") {
      const err4 = { instancePath: instancePath + "/brandName", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.customTabs !== void 0) {
      let data5 = data.customTabs;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
            const err5 = { instancePath: instancePath + "/customTabs/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/customTabs", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validateLocaleTextsDetails.errors = vErrors, errors === 0;
}
function validateQueryTemplateResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.result === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "result" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.templateCode !== void 0 && (validateReturnedTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateReturnedTemplateCode.errors : vErrors.concat(validateReturnedTemplateCode.errors), errors = vErrors.length)), data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.status !== void 0 && (validateTemplateStatus(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validateTemplateStatus.errors : vErrors.concat(validateTemplateStatus.errors), errors = vErrors.length)), data.codeType !== void 0) {
      let data7 = data.codeType;
      if (typeof data7 == "string") {
        if (func2(data7) > 16) {
          const err3 = { instancePath: instancePath + "/codeType", keyword: "maxLength", params: { limit: 16 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/codeType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.codeStandard !== void 0) {
      let data8 = data.codeStandard;
      if (typeof data8 == "string") {
        if (func2(data8) > 16) {
          const err5 = { instancePath: instancePath + "/codeStandard", keyword: "maxLength", params: { limit: 16 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.codeStandrad !== void 0) {
      let data9 = data.codeStandrad;
      if (typeof data9 == "string") {
        if (func2(data9) > 16) {
          const err7 = { instancePath: instancePath + "/codeStandrad", keyword: "maxLength", params: { limit: 16 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/codeStandrad", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.imageUrl !== void 0) {
      let data10 = data.imageUrl;
      if (typeof data10 == "string") {
        if (func2(data10) > 512) {
          const err9 = { instancePath: instancePath + "/imageUrl", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/imageUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.button !== void 0) {
      let data11 = data.button;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.btnType !== void 0 && typeof data11.btnType != "string") {
          const err11 = { instancePath: instancePath + "/button/btnType", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data11.urlType !== void 0 && typeof data11.urlType != "string") {
          const err12 = { instancePath: instancePath + "/button/urlType", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data11.btnUrl !== void 0 && typeof data11.btnUrl != "string") {
          const err13 = { instancePath: instancePath + "/button/btnUrl", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data11.browserOpen !== void 0 && typeof data11.browserOpen != "boolean") {
          const err14 = { instancePath: instancePath + "/button/browserOpen", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/button", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.localeInfo !== void 0) {
      let data16 = data.localeInfo;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16))
        data16.zh_HK !== void 0 && (validateLocaleTextsDetails(data16.zh_HK, { instancePath: instancePath + "/localeInfo/zh_HK" }) || (vErrors = vErrors === null ? validateLocaleTextsDetails.errors : vErrors.concat(validateLocaleTextsDetails.errors), errors = vErrors.length)), data16.en_US !== void 0 && (validateLocaleTextsDetails(data16.en_US, { instancePath: instancePath + "/localeInfo/en_US" }) || (vErrors = vErrors === null ? validateLocaleTextsDetails.errors : vErrors.concat(validateLocaleTextsDetails.errors), errors = vErrors.length));
      else {
        const err16 = { instancePath: instancePath + "/localeInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.merchantLogo !== void 0) {
      let data19 = data.merchantLogo;
      if (typeof data19 == "string") {
        if (func2(data19) > 512) {
          const err17 = { instancePath: instancePath + "/merchantLogo", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/merchantLogo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.currentAmountCent !== void 0) {
      let data20 = data.currentAmountCent;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        const err19 = { instancePath: instancePath + "/currentAmountCent", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.originalAmountCent !== void 0) {
      let data21 = data.originalAmountCent;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
        const err20 = { instancePath: instancePath + "/originalAmountCent", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.currencyCode !== void 0) {
      let data22 = data.currencyCode;
      if (typeof data22 == "string") {
        if (func2(data22) > 16) {
          const err21 = { instancePath: instancePath + "/currencyCode", keyword: "maxLength", params: { limit: 16 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/currencyCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.discount !== void 0) {
      let data23 = data.discount;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)) && typeof data23 != "string") {
        const err23 = { instancePath: instancePath + "/discount", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.stock !== void 0) {
      let data24 = data.stock;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && typeof data24 != "string") {
        const err24 = { instancePath: instancePath + "/stock", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.availableStock !== void 0) {
      let data25 = data.availableStock;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)) && typeof data25 != "string") {
        const err25 = { instancePath: instancePath + "/availableStock", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.orderPageLink !== void 0) {
      let data26 = data.orderPageLink;
      if (typeof data26 == "string") {
        if (func2(data26) > 512) {
          const err26 = { instancePath: instancePath + "/orderPageLink", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/orderPageLink", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.detailLink !== void 0) {
      let data27 = data.detailLink;
      if (typeof data27 == "string") {
        if (func2(data27) > 512) {
          const err28 = { instancePath: instancePath + "/detailLink", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/detailLink", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.categories !== void 0) {
      let data28 = data.categories;
      if (Array.isArray(data28)) {
        const len0 = data28.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data28[i0] != "string") {
            const err30 = { instancePath: instancePath + "/categories/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
      } else {
        const err31 = { instancePath: instancePath + "/categories", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.bizMids !== void 0) {
      let data30 = data.bizMids;
      if (!Array.isArray(data30) && typeof data30 != "string") {
        const err32 = { instancePath: instancePath + "/bizMids", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (Array.isArray(data30)) {
        const len1 = data30.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data30[i1] != "string") {
            const err33 = { instancePath: instancePath + "/bizMids/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
      }
    }
    if (data.exposure !== void 0 && typeof data.exposure != "string") {
      const err34 = { instancePath: instancePath + "/exposure", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.passExtInfo !== void 0) {
      let data33 = data.passExtInfo;
      if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
        const err35 = { instancePath: instancePath + "/passExtInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    const err36 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validateQueryTemplateResponse.errors = vErrors, errors === 0;
}
function queryTemplateResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateQueryTemplateResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateQueryTemplateResponse.errors : vErrors.concat(validateQueryTemplateResponse.errors), errors = vErrors.length), queryTemplateResponseBody.errors = vErrors, errors === 0;
}
const createPassRequest = createPassRequestBody;
function validateCreatePassExtInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.billId !== void 0) {
      let data0 = data.billId;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/billId", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.merchantBillId !== void 0 && typeof data.merchantBillId != "string") {
      const err1 = { instancePath: instancePath + "/merchantBillId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantBillDetail !== void 0 && typeof data.merchantBillDetail != "string") {
      const err2 = { instancePath: instancePath + "/merchantBillDetail", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateCreatePassExtInfo.errors = vErrors, errors === 0;
}
function validateCodeInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$codemsg$ !== void 0 && typeof data.$codemsg$ != "string") {
      const err0 = { instancePath: instancePath + "/$codemsg$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$codevalue$ !== void 0 && typeof data.$codevalue$ != "string") {
      const err1 = { instancePath: instancePath + "/$codevalue$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateCodeInfo.errors = vErrors, errors === 0;
}
function validateTicketPrice(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, keyword: "type", params: { type: ["object", "null"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cent !== void 0) {
      let data0 = data.cent;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/cent", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      const err2 = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validateTicketPrice.errors = vErrors, errors === 0;
}
function validateCreatePassAdmissionTicket(data, { instancePath = "" } = {}) {
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
    if (data.merchantId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.templateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bizSerialId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialId" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bizSerialType === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialType" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.startDate === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.endDate === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bizCreate === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "bizCreate" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.type === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.product === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.codeInfo === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "codeInfo" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.dataInfo === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "dataInfo" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err14 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err16 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0) {
      let data3 = data.templateCode;
      if (typeof data3 == "string") {
        if (func2(data3) > 32) {
          const err18 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bizSerialId !== void 0) {
      let data4 = data.bizSerialId;
      if (typeof data4 == "string") {
        if (func2(data4) > 128) {
          const err20 = { instancePath: instancePath + "/bizSerialId", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/bizSerialId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.bizSerialType !== void 0) {
      let data5 = data.bizSerialType;
      if (typeof data5 != "string") {
        const err22 = { instancePath: instancePath + "/bizSerialType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data5 !== "OUT_PLAT_FORM") {
        const err23 = { instancePath: instancePath + "/bizSerialType", keyword: "const", params: { allowedValue: "OUT_PLAT_FORM" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.bizCreate !== void 0 && (validateTimestamp(data.bizCreate, { instancePath: instancePath + "/bizCreate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.extInfo !== void 0 && (validateCreatePassExtInfo(data.extInfo, { instancePath: instancePath + "/extInfo" }) || (vErrors = vErrors === null ? validateCreatePassExtInfo.errors : vErrors.concat(validateCreatePassExtInfo.errors), errors = vErrors.length)), data.publishScene !== void 0) {
      let data10 = data.publishScene;
      if (typeof data10 != "string" && data10 !== null) {
        const err24 = { instancePath: instancePath + "/publishScene", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.type !== void 0) {
      let data11 = data.type;
      if (typeof data11 != "string") {
        const err25 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data11 !== "TICKET") {
        const err26 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length)), data.product !== void 0) {
      let data13 = data.product;
      if (typeof data13 != "string") {
        const err27 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data13 !== "PASS") {
        const err28 = { instancePath: instancePath + "/product", keyword: "const", params: { allowedValue: "PASS" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.dataInfo !== void 0) {
      let data14 = data.dataInfo;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.$address_zh_HK$ === void 0) {
          const err29 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$address_zh_HK$" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data14.$address_en_US$ === void 0) {
          const err30 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$address_en_US$" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data14.$availableTimes_zh_HK$ === void 0) {
          const err31 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$availableTimes_zh_HK$" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data14.$availableTimes_en_US$ === void 0) {
          const err32 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$availableTimes_en_US$" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data14.$startTime_zh_HK$ === void 0) {
          const err33 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_zh_HK$" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data14.$startTime_en_US$ === void 0) {
          const err34 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_en_US$" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data14.$endTime_zh_HK$ === void 0) {
          const err35 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_zh_HK$" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data14.$endTime_en_US$ === void 0) {
          const err36 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_en_US$" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data14.$ticketName_zh_HK$ !== void 0 && typeof data14.$ticketName_zh_HK$ != "string") {
          const err37 = { instancePath: instancePath + "/dataInfo/$ticketName_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data14.$ticketName_en_US$ !== void 0 && typeof data14.$ticketName_en_US$ != "string") {
          const err38 = { instancePath: instancePath + "/dataInfo/$ticketName_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data14.$address_zh_HK$ !== void 0 && typeof data14.$address_zh_HK$ != "string") {
          const err39 = { instancePath: instancePath + "/dataInfo/$address_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data14.$address_en_US$ !== void 0 && typeof data14.$address_en_US$ != "string") {
          const err40 = { instancePath: instancePath + "/dataInfo/$address_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data14.$availableTimes_zh_HK$ !== void 0) {
          let data19 = data14.$availableTimes_zh_HK$;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            const err41 = { instancePath: instancePath + "/dataInfo/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data14.$availableTimes_en_US$ !== void 0) {
          let data20 = data14.$availableTimes_en_US$;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err42 = { instancePath: instancePath + "/dataInfo/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data14.$price_zh_HK$ !== void 0 && (validateTicketPrice(data14.$price_zh_HK$, { instancePath: instancePath + "/dataInfo/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data14.$price_en_US$ !== void 0 && (validateTicketPrice(data14.$price_en_US$, { instancePath: instancePath + "/dataInfo/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data14.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data14.$startTime_zh_HK$, { instancePath: instancePath + "/dataInfo/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$startTime_en_US$ !== void 0 && (validateTimestamp(data14.$startTime_en_US$, { instancePath: instancePath + "/dataInfo/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data14.$endTime_zh_HK$, { instancePath: instancePath + "/dataInfo/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$endTime_en_US$ !== void 0 && (validateTimestamp(data14.$endTime_en_US$, { instancePath: instancePath + "/dataInfo/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$platformName_zh_HK$ !== void 0 && typeof data14.$platformName_zh_HK$ != "string") {
          const err43 = { instancePath: instancePath + "/dataInfo/$platformName_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data14.$platformName_en_US$ !== void 0 && typeof data14.$platformName_en_US$ != "string") {
          const err44 = { instancePath: instancePath + "/dataInfo/$platformName_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data14.$platformLogo_zh_HK$ !== void 0) {
          let data29 = data14.$platformLogo_zh_HK$;
          if (typeof data29 != "string" && data29 !== null) {
            const err45 = { instancePath: instancePath + "/dataInfo/$platformLogo_zh_HK$", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data14.$platformLogo_en_US$ !== void 0) {
          let data30 = data14.$platformLogo_en_US$;
          if (typeof data30 != "string" && data30 !== null) {
            const err46 = { instancePath: instancePath + "/dataInfo/$platformLogo_en_US$", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/dataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
  } else {
    const err48 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
  }
  return validateCreatePassAdmissionTicket.errors = vErrors, errors === 0;
}
function validateCreatePassMovieTicket(data, { instancePath = "" } = {}) {
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
    if (data.merchantId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.templateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bizSerialId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialId" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bizSerialType === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialType" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.startDate === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.endDate === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bizCreate === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "bizCreate" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.type === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.product === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.codeInfo === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "codeInfo" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.dataInfo === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "dataInfo" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err14 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err16 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0) {
      let data3 = data.templateCode;
      if (typeof data3 == "string") {
        if (func2(data3) > 32) {
          const err18 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bizSerialId !== void 0) {
      let data4 = data.bizSerialId;
      if (typeof data4 == "string") {
        if (func2(data4) > 128) {
          const err20 = { instancePath: instancePath + "/bizSerialId", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/bizSerialId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.bizSerialType !== void 0) {
      let data5 = data.bizSerialType;
      if (typeof data5 != "string") {
        const err22 = { instancePath: instancePath + "/bizSerialType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data5 !== "OUT_PLAT_FORM") {
        const err23 = { instancePath: instancePath + "/bizSerialType", keyword: "const", params: { allowedValue: "OUT_PLAT_FORM" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.bizCreate !== void 0 && (validateTimestamp(data.bizCreate, { instancePath: instancePath + "/bizCreate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.extInfo !== void 0 && (validateCreatePassExtInfo(data.extInfo, { instancePath: instancePath + "/extInfo" }) || (vErrors = vErrors === null ? validateCreatePassExtInfo.errors : vErrors.concat(validateCreatePassExtInfo.errors), errors = vErrors.length)), data.publishScene !== void 0) {
      let data10 = data.publishScene;
      if (typeof data10 != "string" && data10 !== null) {
        const err24 = { instancePath: instancePath + "/publishScene", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.type !== void 0) {
      let data11 = data.type;
      if (typeof data11 != "string") {
        const err25 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data11 !== "TICKET") {
        const err26 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length)), data.product !== void 0) {
      let data13 = data.product;
      if (typeof data13 != "string") {
        const err27 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data13 !== "MOVIE") {
        const err28 = { instancePath: instancePath + "/product", keyword: "const", params: { allowedValue: "MOVIE" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.dataInfo !== void 0) {
      let data14 = data.dataInfo;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.$availableTimes_zh_HK$ === void 0) {
          const err29 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$availableTimes_zh_HK$" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data14.$availableTimes_en_US$ === void 0) {
          const err30 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$availableTimes_en_US$" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data14.$cinemaName_zh_HK$ === void 0) {
          const err31 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$cinemaName_zh_HK$" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data14.$cinemaName_en_US$ === void 0) {
          const err32 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$cinemaName_en_US$" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data14.$address_zh_HK$ === void 0) {
          const err33 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$address_zh_HK$" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data14.$address_en_US$ === void 0) {
          const err34 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$address_en_US$" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data14.$startTime_zh_HK$ === void 0) {
          const err35 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_zh_HK$" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data14.$startTime_en_US$ === void 0) {
          const err36 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_en_US$" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data14.$endTime_zh_HK$ === void 0) {
          const err37 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_zh_HK$" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data14.$endTime_en_US$ === void 0) {
          const err38 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_en_US$" } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data14.$movieAttributes_zh_HK$ === void 0) {
          const err39 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$movieAttributes_zh_HK$" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data14.$movieAttributes_en_US$ === void 0) {
          const err40 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$movieAttributes_en_US$" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data14.$cinemaHouse_zh_HK$ === void 0) {
          const err41 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$cinemaHouse_zh_HK$" } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data14.$cinemaHouse_en_US$ === void 0) {
          const err42 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$cinemaHouse_en_US$" } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data14.$movieSeats_zh_HK$ === void 0) {
          const err43 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$movieSeats_zh_HK$" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data14.$movieSeats_en_US$ === void 0) {
          const err44 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$movieSeats_en_US$" } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data14.$ticketName_zh_HK$ !== void 0 && typeof data14.$ticketName_zh_HK$ != "string") {
          const err45 = { instancePath: instancePath + "/dataInfo/$ticketName_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data14.$ticketName_en_US$ !== void 0 && typeof data14.$ticketName_en_US$ != "string") {
          const err46 = { instancePath: instancePath + "/dataInfo/$ticketName_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (data14.$availableTimes_zh_HK$ !== void 0) {
          let data17 = data14.$availableTimes_zh_HK$;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err47 = { instancePath: instancePath + "/dataInfo/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data14.$availableTimes_en_US$ !== void 0) {
          let data18 = data14.$availableTimes_en_US$;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            const err48 = { instancePath: instancePath + "/dataInfo/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data14.$cinemaName_zh_HK$ !== void 0 && typeof data14.$cinemaName_zh_HK$ != "string") {
          const err49 = { instancePath: instancePath + "/dataInfo/$cinemaName_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data14.$cinemaName_en_US$ !== void 0 && typeof data14.$cinemaName_en_US$ != "string") {
          const err50 = { instancePath: instancePath + "/dataInfo/$cinemaName_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data14.$address_zh_HK$ !== void 0 && typeof data14.$address_zh_HK$ != "string") {
          const err51 = { instancePath: instancePath + "/dataInfo/$address_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (data14.$address_en_US$ !== void 0 && typeof data14.$address_en_US$ != "string") {
          const err52 = { instancePath: instancePath + "/dataInfo/$address_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data14.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data14.$startTime_zh_HK$, { instancePath: instancePath + "/dataInfo/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$startTime_en_US$ !== void 0 && (validateTimestamp(data14.$startTime_en_US$, { instancePath: instancePath + "/dataInfo/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data14.$endTime_zh_HK$, { instancePath: instancePath + "/dataInfo/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$endTime_en_US$ !== void 0 && (validateTimestamp(data14.$endTime_en_US$, { instancePath: instancePath + "/dataInfo/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$movieAttributes_zh_HK$ !== void 0) {
          let data27 = data14.$movieAttributes_zh_HK$;
          if (Array.isArray(data27)) {
            const len0 = data27.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data27[i0] != "string") {
                const err53 = { instancePath: instancePath + "/dataInfo/$movieAttributes_zh_HK$/" + i0, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
          } else {
            const err54 = { instancePath: instancePath + "/dataInfo/$movieAttributes_zh_HK$", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data14.$movieAttributes_en_US$ !== void 0) {
          let data29 = data14.$movieAttributes_en_US$;
          if (Array.isArray(data29)) {
            const len1 = data29.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data29[i1] != "string") {
                const err55 = { instancePath: instancePath + "/dataInfo/$movieAttributes_en_US$/" + i1, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
          } else {
            const err56 = { instancePath: instancePath + "/dataInfo/$movieAttributes_en_US$", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
        if (data14.$cinemaHouse_zh_HK$ !== void 0 && typeof data14.$cinemaHouse_zh_HK$ != "string") {
          const err57 = { instancePath: instancePath + "/dataInfo/$cinemaHouse_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        if (data14.$cinemaHouse_en_US$ !== void 0 && typeof data14.$cinemaHouse_en_US$ != "string") {
          const err58 = { instancePath: instancePath + "/dataInfo/$cinemaHouse_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data14.$movieSeats_zh_HK$ !== void 0) {
          let data33 = data14.$movieSeats_zh_HK$;
          if (Array.isArray(data33)) {
            const len2 = data33.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data33[i2] != "string") {
                const err59 = { instancePath: instancePath + "/dataInfo/$movieSeats_zh_HK$/" + i2, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
          } else {
            const err60 = { instancePath: instancePath + "/dataInfo/$movieSeats_zh_HK$", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data14.$movieSeats_en_US$ !== void 0) {
          let data35 = data14.$movieSeats_en_US$;
          if (Array.isArray(data35)) {
            const len3 = data35.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data35[i3] != "string") {
                const err61 = { instancePath: instancePath + "/dataInfo/$movieSeats_en_US$/" + i3, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
          } else {
            const err62 = { instancePath: instancePath + "/dataInfo/$movieSeats_en_US$", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        data14.$price_zh_HK$ !== void 0 && (validateTicketPrice(data14.$price_zh_HK$, { instancePath: instancePath + "/dataInfo/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data14.$price_en_US$ !== void 0 && (validateTicketPrice(data14.$price_en_US$, { instancePath: instancePath + "/dataInfo/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length));
      } else {
        const err63 = { instancePath: instancePath + "/dataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
  } else {
    const err64 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
  }
  return validateCreatePassMovieTicket.errors = vErrors, errors === 0;
}
function validateCreatePassBusOrShipTicket(data, { instancePath = "" } = {}) {
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
    if (data.merchantId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.templateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bizSerialId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialId" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bizSerialType === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialType" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.startDate === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.endDate === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bizCreate === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "bizCreate" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.type === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.product === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.codeInfo === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "codeInfo" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.dataInfo === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "dataInfo" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err14 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err16 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0) {
      let data3 = data.templateCode;
      if (typeof data3 == "string") {
        if (func2(data3) > 32) {
          const err18 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bizSerialId !== void 0) {
      let data4 = data.bizSerialId;
      if (typeof data4 == "string") {
        if (func2(data4) > 128) {
          const err20 = { instancePath: instancePath + "/bizSerialId", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/bizSerialId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.bizSerialType !== void 0) {
      let data5 = data.bizSerialType;
      if (typeof data5 != "string") {
        const err22 = { instancePath: instancePath + "/bizSerialType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data5 !== "OUT_PLAT_FORM") {
        const err23 = { instancePath: instancePath + "/bizSerialType", keyword: "const", params: { allowedValue: "OUT_PLAT_FORM" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.bizCreate !== void 0 && (validateTimestamp(data.bizCreate, { instancePath: instancePath + "/bizCreate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.extInfo !== void 0 && (validateCreatePassExtInfo(data.extInfo, { instancePath: instancePath + "/extInfo" }) || (vErrors = vErrors === null ? validateCreatePassExtInfo.errors : vErrors.concat(validateCreatePassExtInfo.errors), errors = vErrors.length)), data.publishScene !== void 0) {
      let data10 = data.publishScene;
      if (typeof data10 != "string" && data10 !== null) {
        const err24 = { instancePath: instancePath + "/publishScene", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.type !== void 0) {
      let data11 = data.type;
      if (typeof data11 != "string") {
        const err25 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data11 !== "TICKET") {
        const err26 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length)), data.product !== void 0) {
      let data13 = data.product;
      if (typeof data13 != "string") {
        const err27 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (!(data13 === "BUS_TICKET" || data13 === "SHIP_TICKET")) {
        const err28 = { instancePath: instancePath + "/product", keyword: "enum", params: { allowedValues: ["BUS_TICKET", "SHIP_TICKET"] } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.dataInfo !== void 0) {
      let data14 = data.dataInfo;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.$from_zh_HK$ === void 0) {
          const err29 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$from_zh_HK$" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data14.$from_en_US$ === void 0) {
          const err30 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$from_en_US$" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data14.$fromAddress_zh_HK$ === void 0) {
          const err31 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$fromAddress_zh_HK$" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data14.$fromAddress_en_US$ === void 0) {
          const err32 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$fromAddress_en_US$" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data14.$to_zh_HK$ === void 0) {
          const err33 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$to_zh_HK$" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data14.$to_en_US$ === void 0) {
          const err34 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$to_en_US$" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data14.$toAddress_zh_HK$ === void 0) {
          const err35 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$toAddress_zh_HK$" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data14.$toAddress_en_US$ === void 0) {
          const err36 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$toAddress_en_US$" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data14.$startTime_zh_HK$ === void 0) {
          const err37 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_zh_HK$" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data14.$startTime_en_US$ === void 0) {
          const err38 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_en_US$" } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data14.$endTime_zh_HK$ === void 0) {
          const err39 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_zh_HK$" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data14.$endTime_en_US$ === void 0) {
          const err40 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_en_US$" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data14.$from_zh_HK$ !== void 0 && typeof data14.$from_zh_HK$ != "string") {
          const err41 = { instancePath: instancePath + "/dataInfo/$from_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data14.$from_en_US$ !== void 0 && typeof data14.$from_en_US$ != "string") {
          const err42 = { instancePath: instancePath + "/dataInfo/$from_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data14.$fromAddress_zh_HK$ !== void 0 && typeof data14.$fromAddress_zh_HK$ != "string") {
          const err43 = { instancePath: instancePath + "/dataInfo/$fromAddress_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data14.$fromAddress_en_US$ !== void 0 && typeof data14.$fromAddress_en_US$ != "string") {
          const err44 = { instancePath: instancePath + "/dataInfo/$fromAddress_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data14.$to_zh_HK$ !== void 0 && typeof data14.$to_zh_HK$ != "string") {
          const err45 = { instancePath: instancePath + "/dataInfo/$to_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data14.$to_en_US$ !== void 0 && typeof data14.$to_en_US$ != "string") {
          const err46 = { instancePath: instancePath + "/dataInfo/$to_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (data14.$toAddress_zh_HK$ !== void 0 && typeof data14.$toAddress_zh_HK$ != "string") {
          const err47 = { instancePath: instancePath + "/dataInfo/$toAddress_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data14.$toAddress_en_US$ !== void 0 && typeof data14.$toAddress_en_US$ != "string") {
          const err48 = { instancePath: instancePath + "/dataInfo/$toAddress_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data14.$availableTimes_zh_HK$ !== void 0) {
          let data23 = data14.$availableTimes_zh_HK$;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            const err49 = { instancePath: instancePath + "/dataInfo/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data14.$availableTimes_en_US$ !== void 0) {
          let data24 = data14.$availableTimes_en_US$;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
            const err50 = { instancePath: instancePath + "/dataInfo/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data14.$price_zh_HK$ !== void 0 && (validateTicketPrice(data14.$price_zh_HK$, { instancePath: instancePath + "/dataInfo/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data14.$price_en_US$ !== void 0 && (validateTicketPrice(data14.$price_en_US$, { instancePath: instancePath + "/dataInfo/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data14.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data14.$startTime_zh_HK$, { instancePath: instancePath + "/dataInfo/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$startTime_en_US$ !== void 0 && (validateTimestamp(data14.$startTime_en_US$, { instancePath: instancePath + "/dataInfo/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data14.$endTime_zh_HK$, { instancePath: instancePath + "/dataInfo/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$endTime_en_US$ !== void 0 && (validateTimestamp(data14.$endTime_en_US$, { instancePath: instancePath + "/dataInfo/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data14.$ticketType_zh_HK$ !== void 0 && typeof data14.$ticketType_zh_HK$ != "string") {
          const err51 = { instancePath: instancePath + "/dataInfo/$ticketType_zh_HK$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (data14.$ticketType_en_US$ !== void 0 && typeof data14.$ticketType_en_US$ != "string") {
          const err52 = { instancePath: instancePath + "/dataInfo/$ticketType_en_US$", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/dataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    const err54 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validateCreatePassBusOrShipTicket.errors = vErrors, errors === 0;
}
function validateDataInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateDataInfo.errors = vErrors, errors === 0;
}
function validateCreatePassAirOrTrainTicket(data, { instancePath = "" } = {}) {
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
    if (data.merchantId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.templateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bizSerialId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialId" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bizSerialType === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialType" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.startDate === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.endDate === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bizCreate === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "bizCreate" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.type === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.product === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.codeInfo === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "codeInfo" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err13 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err15 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0) {
      let data3 = data.templateCode;
      if (typeof data3 == "string") {
        if (func2(data3) > 32) {
          const err17 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.bizSerialId !== void 0) {
      let data4 = data.bizSerialId;
      if (typeof data4 == "string") {
        if (func2(data4) > 128) {
          const err19 = { instancePath: instancePath + "/bizSerialId", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/bizSerialId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.bizSerialType !== void 0) {
      let data5 = data.bizSerialType;
      if (typeof data5 != "string") {
        const err21 = { instancePath: instancePath + "/bizSerialType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data5 !== "OUT_PLAT_FORM") {
        const err22 = { instancePath: instancePath + "/bizSerialType", keyword: "const", params: { allowedValue: "OUT_PLAT_FORM" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.bizCreate !== void 0 && (validateTimestamp(data.bizCreate, { instancePath: instancePath + "/bizCreate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.extInfo !== void 0 && (validateCreatePassExtInfo(data.extInfo, { instancePath: instancePath + "/extInfo" }) || (vErrors = vErrors === null ? validateCreatePassExtInfo.errors : vErrors.concat(validateCreatePassExtInfo.errors), errors = vErrors.length)), data.publishScene !== void 0) {
      let data10 = data.publishScene;
      if (typeof data10 != "string" && data10 !== null) {
        const err23 = { instancePath: instancePath + "/publishScene", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.type !== void 0) {
      let data11 = data.type;
      if (typeof data11 != "string") {
        const err24 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data11 !== "TICKET") {
        const err25 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length)), data.product !== void 0) {
      let data13 = data.product;
      if (typeof data13 != "string") {
        const err26 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (!(data13 === "AIR_TICKET" || data13 === "TRAIN_TICKET")) {
        const err27 = { instancePath: instancePath + "/product", keyword: "enum", params: { allowedValues: ["AIR_TICKET", "TRAIN_TICKET"] } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    data.dataInfo !== void 0 && (validateDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length));
  } else {
    const err28 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validateCreatePassAirOrTrainTicket.errors = vErrors, errors === 0;
}
function validateCreatePassCoupon(data, { instancePath = "" } = {}) {
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
    if (data.merchantId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.templateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bizSerialId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialId" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bizSerialType === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialType" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.startDate === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.endDate === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bizCreate === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "bizCreate" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.type === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.product === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err12 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err14 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0) {
      let data3 = data.templateCode;
      if (typeof data3 == "string") {
        if (func2(data3) > 32) {
          const err16 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.bizSerialId !== void 0) {
      let data4 = data.bizSerialId;
      if (typeof data4 == "string") {
        if (func2(data4) > 128) {
          const err18 = { instancePath: instancePath + "/bizSerialId", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/bizSerialId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bizSerialType !== void 0) {
      let data5 = data.bizSerialType;
      if (typeof data5 != "string") {
        const err20 = { instancePath: instancePath + "/bizSerialType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data5 !== "OUT_PLAT_FORM") {
        const err21 = { instancePath: instancePath + "/bizSerialType", keyword: "const", params: { allowedValue: "OUT_PLAT_FORM" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.bizCreate !== void 0 && (validateTimestamp(data.bizCreate, { instancePath: instancePath + "/bizCreate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.extInfo !== void 0 && (validateCreatePassExtInfo(data.extInfo, { instancePath: instancePath + "/extInfo" }) || (vErrors = vErrors === null ? validateCreatePassExtInfo.errors : vErrors.concat(validateCreatePassExtInfo.errors), errors = vErrors.length)), data.publishScene !== void 0) {
      let data10 = data.publishScene;
      if (typeof data10 != "string" && data10 !== null) {
        const err22 = { instancePath: instancePath + "/publishScene", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.type !== void 0) {
      let data11 = data.type;
      if (typeof data11 != "string") {
        const err23 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data11 !== "COUPON") {
        const err24 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "COUPON" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.product !== void 0) {
      let data12 = data.product;
      if (typeof data12 != "string") {
        const err25 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data12 !== "GIFT_CARD") {
        const err26 = { instancePath: instancePath + "/product", keyword: "const", params: { allowedValue: "GIFT_CARD" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length)), data.dataInfo !== void 0 && (validateDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length));
  } else {
    const err27 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validateCreatePassCoupon.errors = vErrors, errors === 0;
}
function validateCreatePassCard(data, { instancePath = "" } = {}) {
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
    if (data.merchantId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.templateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bizSerialId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialId" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bizSerialType === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialType" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.startDate === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.endDate === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bizCreate === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "bizCreate" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.type === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err11 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err13 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0) {
      let data3 = data.templateCode;
      if (typeof data3 == "string") {
        if (func2(data3) > 32) {
          const err15 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.bizSerialId !== void 0) {
      let data4 = data.bizSerialId;
      if (typeof data4 == "string") {
        if (func2(data4) > 128) {
          const err17 = { instancePath: instancePath + "/bizSerialId", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/bizSerialId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.bizSerialType !== void 0) {
      let data5 = data.bizSerialType;
      if (typeof data5 != "string") {
        const err19 = { instancePath: instancePath + "/bizSerialType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data5 !== "OUT_PLAT_FORM") {
        const err20 = { instancePath: instancePath + "/bizSerialType", keyword: "const", params: { allowedValue: "OUT_PLAT_FORM" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.bizCreate !== void 0 && (validateTimestamp(data.bizCreate, { instancePath: instancePath + "/bizCreate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.extInfo !== void 0 && (validateCreatePassExtInfo(data.extInfo, { instancePath: instancePath + "/extInfo" }) || (vErrors = vErrors === null ? validateCreatePassExtInfo.errors : vErrors.concat(validateCreatePassExtInfo.errors), errors = vErrors.length)), data.publishScene !== void 0) {
      let data10 = data.publishScene;
      if (typeof data10 != "string" && data10 !== null) {
        const err21 = { instancePath: instancePath + "/publishScene", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.type !== void 0) {
      let data11 = data.type;
      if (typeof data11 != "string") {
        const err22 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data11 !== "CARD") {
        const err23 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "CARD" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length)), data.dataInfo !== void 0 && (validateDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length)), data.product !== void 0) {
      let data14 = data.product;
      if (typeof data14 == "string") {
        if (func2(data14) > 32) {
          const err24 = { instancePath: instancePath + "/product", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validateCreatePassCard.errors = vErrors, errors === 0;
}
function validateCreatePassRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "TICKET")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data.product === void 0) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              const err3 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data0 !== "TICKET") {
              const err4 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          }
          const tag1 = data.product;
          if (typeof tag1 == "string")
            if (tag1 === "PASS")
              validateCreatePassAdmissionTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassAdmissionTicket.errors : vErrors.concat(validateCreatePassAdmissionTicket.errors), errors = vErrors.length);
            else if (tag1 === "MOVIE")
              validateCreatePassMovieTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassMovieTicket.errors : vErrors.concat(validateCreatePassMovieTicket.errors), errors = vErrors.length);
            else if (tag1 === "BUS_TICKET")
              validateCreatePassBusOrShipTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassBusOrShipTicket.errors : vErrors.concat(validateCreatePassBusOrShipTicket.errors), errors = vErrors.length);
            else if (tag1 === "SHIP_TICKET")
              validateCreatePassBusOrShipTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassBusOrShipTicket.errors : vErrors.concat(validateCreatePassBusOrShipTicket.errors), errors = vErrors.length);
            else if (tag1 === "AIR_TICKET")
              validateCreatePassAirOrTrainTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassAirOrTrainTicket.errors : vErrors.concat(validateCreatePassAirOrTrainTicket.errors), errors = vErrors.length);
            else if (tag1 === "TRAIN_TICKET")
              validateCreatePassAirOrTrainTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassAirOrTrainTicket.errors : vErrors.concat(validateCreatePassAirOrTrainTicket.errors), errors = vErrors.length);
            else {
              const err5 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "product", tagValue: tag1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          else {
            const err6 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "product", tagValue: tag1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          const err7 = { instancePath, keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      else if (tag0 === "COUPON")
        validateCreatePassCoupon(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassCoupon.errors : vErrors.concat(validateCreatePassCoupon.errors), errors = vErrors.length);
      else if (tag0 === "CARD")
        validateCreatePassCard(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassCard.errors : vErrors.concat(validateCreatePassCard.errors), errors = vErrors.length);
      else {
        const err8 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    else {
      const err9 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateCreatePassRequest.errors = vErrors, errors === 0;
}
function createPassRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateCreatePassRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassRequest.errors : vErrors.concat(validateCreatePassRequest.errors), errors = vErrors.length), createPassRequestBody.errors = vErrors, errors === 0;
}
const createPassResponse = createPassResponseBody;
function validateCreatePassResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.result === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "result" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.passId !== void 0 && typeof data.passId != "string") {
      const err3 = { instancePath: instancePath + "/passId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validateCreatePassResponse.errors = vErrors, errors === 0;
}
function createPassResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateCreatePassResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassResponse.errors : vErrors.concat(validateCreatePassResponse.errors), errors = vErrors.length), createPassResponseBody.errors = vErrors, errors === 0;
}
const updatePassRequest = updatePassRequestBody;
function validateUpdatePassStatus(data, { instancePath = "" } = {}) {
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
    if (data.merchantId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.passId === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "passId" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err6 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err8 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0) {
      let data3 = data.templateCode;
      if (typeof data3 == "string") {
        if (func2(data3) > 32) {
          const err10 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.passId !== void 0) {
      let data4 = data.passId;
      if (typeof data4 == "string") {
        if (func2(data4) > 32) {
          const err12 = { instancePath: instancePath + "/passId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/passId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.passVerifyCode !== void 0) {
      let data7 = data.passVerifyCode;
      if (typeof data7 == "string") {
        if (func2(data7) > 128) {
          const err14 = { instancePath: instancePath + "/passVerifyCode", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/passVerifyCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.verifyCode !== void 0 && typeof data.verifyCode != "string") {
      const err16 = { instancePath: instancePath + "/verifyCode", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.verifyType !== void 0 && typeof data.verifyType != "string") {
      const err17 = { instancePath: instancePath + "/verifyType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (typeof data10 != "string") {
        const err18 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data10 === "USED" || data10 === "CLOSED" || data10 === "REFUND")) {
        const err19 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["USED", "CLOSED", "REFUND"] } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.updateDetailType !== void 0) {
      let data11 = data.updateDetailType;
      if (typeof data11 == "string") {
        if (func2(data11) > 32) {
          const err20 = { instancePath: instancePath + "/updateDetailType", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/updateDetailType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    data.dataInfo !== void 0 && (validateDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length));
  } else {
    const err22 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validateUpdatePassStatus.errors = vErrors, errors === 0;
}
function validateAdmissionTicketDataInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$ticketName_zh_HK$ !== void 0 && typeof data.$ticketName_zh_HK$ != "string") {
      const err0 = { instancePath: instancePath + "/$ticketName_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$ticketName_en_US$ !== void 0 && typeof data.$ticketName_en_US$ != "string") {
      const err1 = { instancePath: instancePath + "/$ticketName_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.$address_zh_HK$ !== void 0 && typeof data.$address_zh_HK$ != "string") {
      const err2 = { instancePath: instancePath + "/$address_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$address_en_US$ !== void 0 && typeof data.$address_en_US$ != "string") {
      const err3 = { instancePath: instancePath + "/$address_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.$availableTimes_zh_HK$ !== void 0) {
      let data4 = data.$availableTimes_zh_HK$;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.$availableTimes_en_US$ !== void 0) {
      let data5 = data.$availableTimes_en_US$;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err5 = { instancePath: instancePath + "/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.$price_zh_HK$ !== void 0 && (validateTicketPrice(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validateTicketPrice(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validateTimestamp(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validateTimestamp(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$platformName_zh_HK$ !== void 0 && typeof data.$platformName_zh_HK$ != "string") {
      const err6 = { instancePath: instancePath + "/$platformName_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.$platformName_en_US$ !== void 0 && typeof data.$platformName_en_US$ != "string") {
      const err7 = { instancePath: instancePath + "/$platformName_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.$platformLogo_zh_HK$ !== void 0) {
      let data14 = data.$platformLogo_zh_HK$;
      if (typeof data14 != "string" && data14 !== null) {
        const err8 = { instancePath: instancePath + "/$platformLogo_zh_HK$", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.$platformLogo_en_US$ !== void 0) {
      let data15 = data.$platformLogo_en_US$;
      if (typeof data15 != "string" && data15 !== null) {
        const err9 = { instancePath: instancePath + "/$platformLogo_en_US$", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateAdmissionTicketDataInfo.errors = vErrors, errors === 0;
}
function validateMovieTicketDataInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$ticketName_zh_HK$ !== void 0 && typeof data.$ticketName_zh_HK$ != "string") {
      const err0 = { instancePath: instancePath + "/$ticketName_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$ticketName_en_US$ !== void 0 && typeof data.$ticketName_en_US$ != "string") {
      const err1 = { instancePath: instancePath + "/$ticketName_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.$availableTimes_zh_HK$ !== void 0) {
      let data2 = data.$availableTimes_zh_HK$;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.$availableTimes_en_US$ !== void 0) {
      let data3 = data.$availableTimes_en_US$;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.$cinemaName_zh_HK$ !== void 0 && typeof data.$cinemaName_zh_HK$ != "string") {
      const err4 = { instancePath: instancePath + "/$cinemaName_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.$cinemaName_en_US$ !== void 0 && typeof data.$cinemaName_en_US$ != "string") {
      const err5 = { instancePath: instancePath + "/$cinemaName_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.$address_zh_HK$ !== void 0 && typeof data.$address_zh_HK$ != "string") {
      const err6 = { instancePath: instancePath + "/$address_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.$address_en_US$ !== void 0 && typeof data.$address_en_US$ != "string") {
      const err7 = { instancePath: instancePath + "/$address_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validateTimestamp(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validateTimestamp(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$movieAttributes_zh_HK$ !== void 0) {
      let data12 = data.$movieAttributes_zh_HK$;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data12[i0] != "string") {
            const err8 = { instancePath: instancePath + "/$movieAttributes_zh_HK$/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        const err9 = { instancePath: instancePath + "/$movieAttributes_zh_HK$", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.$movieAttributes_en_US$ !== void 0) {
      let data14 = data.$movieAttributes_en_US$;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data14[i1] != "string") {
            const err10 = { instancePath: instancePath + "/$movieAttributes_en_US$/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        const err11 = { instancePath: instancePath + "/$movieAttributes_en_US$", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.$cinemaHouse_zh_HK$ !== void 0 && typeof data.$cinemaHouse_zh_HK$ != "string") {
      const err12 = { instancePath: instancePath + "/$cinemaHouse_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.$cinemaHouse_en_US$ !== void 0 && typeof data.$cinemaHouse_en_US$ != "string") {
      const err13 = { instancePath: instancePath + "/$cinemaHouse_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.$movieSeats_zh_HK$ !== void 0) {
      let data18 = data.$movieSeats_zh_HK$;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data18[i2] != "string") {
            const err14 = { instancePath: instancePath + "/$movieSeats_zh_HK$/" + i2, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        const err15 = { instancePath: instancePath + "/$movieSeats_zh_HK$", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.$movieSeats_en_US$ !== void 0) {
      let data20 = data.$movieSeats_en_US$;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data20[i3] != "string") {
            const err16 = { instancePath: instancePath + "/$movieSeats_en_US$/" + i3, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        const err17 = { instancePath: instancePath + "/$movieSeats_en_US$", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    data.$price_zh_HK$ !== void 0 && (validateTicketPrice(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validateTicketPrice(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length));
  } else {
    const err18 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validateMovieTicketDataInfo.errors = vErrors, errors === 0;
}
function validateTransportTicketDataInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$from_zh_HK$ !== void 0 && typeof data.$from_zh_HK$ != "string") {
      const err0 = { instancePath: instancePath + "/$from_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$from_en_US$ !== void 0 && typeof data.$from_en_US$ != "string") {
      const err1 = { instancePath: instancePath + "/$from_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.$fromAddress_zh_HK$ !== void 0 && typeof data.$fromAddress_zh_HK$ != "string") {
      const err2 = { instancePath: instancePath + "/$fromAddress_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$fromAddress_en_US$ !== void 0 && typeof data.$fromAddress_en_US$ != "string") {
      const err3 = { instancePath: instancePath + "/$fromAddress_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.$to_zh_HK$ !== void 0 && typeof data.$to_zh_HK$ != "string") {
      const err4 = { instancePath: instancePath + "/$to_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.$to_en_US$ !== void 0 && typeof data.$to_en_US$ != "string") {
      const err5 = { instancePath: instancePath + "/$to_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.$toAddress_zh_HK$ !== void 0 && typeof data.$toAddress_zh_HK$ != "string") {
      const err6 = { instancePath: instancePath + "/$toAddress_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.$toAddress_en_US$ !== void 0 && typeof data.$toAddress_en_US$ != "string") {
      const err7 = { instancePath: instancePath + "/$toAddress_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.$availableTimes_zh_HK$ !== void 0) {
      let data8 = data.$availableTimes_zh_HK$;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err8 = { instancePath: instancePath + "/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.$availableTimes_en_US$ !== void 0) {
      let data9 = data.$availableTimes_en_US$;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err9 = { instancePath: instancePath + "/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.$price_zh_HK$ !== void 0 && (validateTicketPrice(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validateTicketPrice(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validateTimestamp(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validateTimestamp(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$ticketType_zh_HK$ !== void 0 && typeof data.$ticketType_zh_HK$ != "string") {
      const err10 = { instancePath: instancePath + "/$ticketType_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.$ticketType_en_US$ !== void 0 && typeof data.$ticketType_en_US$ != "string") {
      const err11 = { instancePath: instancePath + "/$ticketType_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validateTransportTicketDataInfo.errors = vErrors, errors === 0;
}
function validateUpdatePassData(data, { instancePath = "" } = {}) {
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
    if (data.merchantId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.passId === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "passId" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.updateDetailType === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "updateDetailType" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.updateDetailType !== void 0) {
      const _errs6 = errors;
      let valid3 = !0;
      const _errs7 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.updateDetailType !== void 0) {
        let data0 = data.updateDetailType;
        if (!(data0 === "UPDATE_AIR_TICKET" || data0 === "UPDATE_TRAIN_TICKET" || data0 === "UPDATE_BUS_TICKET" || data0 === "UPDATE_SHIP_TICKET" || data0 === "UPDATE_MOVIE" || data0 === "UPDATE_PASS")) {
          const err7 = {};
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      var _valid1 = _errs7 === errors;
      if (errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null), _valid1) {
        const _errs9 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.bizDate === void 0) {
          const err8 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid1 = _errs9 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        const err9 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      const _errs11 = errors;
      let valid5 = !0;
      const _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.updateDetailType !== void 0 && data.updateDetailType !== "UPDATE_PASS") {
        const err10 = {};
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs12 === errors;
      if (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null), _valid2) {
        const _errs14 = errors;
        data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validateAdmissionTicketDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateAdmissionTicketDataInfo.errors : vErrors.concat(validateAdmissionTicketDataInfo.errors), errors = vErrors.length));
        var _valid2 = _errs14 === errors;
        valid5 = _valid2;
      }
      if (!valid5) {
        const err11 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      const _errs17 = errors;
      let valid8 = !0;
      const _errs18 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.updateDetailType !== void 0 && data.updateDetailType !== "UPDATE_MOVIE") {
        const err12 = {};
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid3 = _errs18 === errors;
      if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid3) {
        const _errs20 = errors;
        data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validateMovieTicketDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateMovieTicketDataInfo.errors : vErrors.concat(validateMovieTicketDataInfo.errors), errors = vErrors.length));
        var _valid3 = _errs20 === errors;
        valid8 = _valid3;
      }
      if (!valid8) {
        const err13 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      const _errs23 = errors;
      let valid11 = !0;
      const _errs24 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.updateDetailType !== void 0) {
        let data5 = data.updateDetailType;
        if (!(data5 === "UPDATE_BUS_TICKET" || data5 === "UPDATE_SHIP_TICKET")) {
          const err14 = {};
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      var _valid4 = _errs24 === errors;
      if (errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null), _valid4) {
        const _errs26 = errors;
        data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validateTransportTicketDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateTransportTicketDataInfo.errors : vErrors.concat(validateTransportTicketDataInfo.errors), errors = vErrors.length));
        var _valid4 = _errs26 === errors;
        valid11 = _valid4;
      }
      if (!valid11) {
        const err15 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.openId !== void 0) {
      let data7 = data.openId;
      if (typeof data7 == "string") {
        if (func2(data7) > 32) {
          const err16 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data8 = data.userId;
      if (typeof data8 == "string") {
        if (func2(data8) > 32) {
          const err18 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.merchantId !== void 0 && (validateMerchantId(data.merchantId, { instancePath: instancePath + "/merchantId" }) || (vErrors = vErrors === null ? validateMerchantId.errors : vErrors.concat(validateMerchantId.errors), errors = vErrors.length)), data.templateCode !== void 0) {
      let data10 = data.templateCode;
      if (typeof data10 == "string") {
        if (func2(data10) > 32) {
          const err20 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.passId !== void 0) {
      let data11 = data.passId;
      if (typeof data11 == "string") {
        if (func2(data11) > 32) {
          const err22 = { instancePath: instancePath + "/passId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/passId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.passVerifyCode !== void 0) {
      let data14 = data.passVerifyCode;
      if (typeof data14 == "string") {
        if (func2(data14) > 128) {
          const err24 = { instancePath: instancePath + "/passVerifyCode", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/passVerifyCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.verifyCode !== void 0 && typeof data.verifyCode != "string") {
      const err26 = { instancePath: instancePath + "/verifyCode", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.verifyType !== void 0 && typeof data.verifyType != "string") {
      const err27 = { instancePath: instancePath + "/verifyType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.status !== void 0) {
      let data17 = data.status;
      if (typeof data17 != "string") {
        const err28 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data17 !== "UPDATE") {
        const err29 = { instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: "UPDATE" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.updateDetailType !== void 0) {
      let data18 = data.updateDetailType;
      if (typeof data18 == "string") {
        if (func2(data18) > 32) {
          const err30 = { instancePath: instancePath + "/updateDetailType", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/updateDetailType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.dataInfo !== void 0) {
      let data19 = data.dataInfo;
      const _errs50 = errors;
      let valid15 = !1;
      const _errs51 = errors;
      validateAdmissionTicketDataInfo(data19, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateAdmissionTicketDataInfo.errors : vErrors.concat(validateAdmissionTicketDataInfo.errors), errors = vErrors.length);
      var _valid5 = _errs51 === errors;
      if (valid15 = valid15 || _valid5, !valid15) {
        const _errs52 = errors;
        validateMovieTicketDataInfo(data19, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateMovieTicketDataInfo.errors : vErrors.concat(validateMovieTicketDataInfo.errors), errors = vErrors.length);
        var _valid5 = _errs52 === errors;
        if (valid15 = valid15 || _valid5, !valid15) {
          const _errs53 = errors;
          validateTransportTicketDataInfo(data19, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateTransportTicketDataInfo.errors : vErrors.concat(validateTransportTicketDataInfo.errors), errors = vErrors.length);
          var _valid5 = _errs53 === errors;
          if (valid15 = valid15 || _valid5, !valid15) {
            const _errs54 = errors;
            validateDataInfo(data19, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length);
            var _valid5 = _errs54 === errors;
            valid15 = valid15 || _valid5;
          }
        }
      }
      if (valid15)
        errors = _errs50, vErrors !== null && (_errs50 ? vErrors.length = _errs50 : vErrors = null);
      else {
        const err32 = { instancePath: instancePath + "/dataInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    const err33 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validateUpdatePassData.errors = vErrors, errors === 0;
}
function validateUpdatePassRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "USED")
        validateUpdatePassStatus(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassStatus.errors : vErrors.concat(validateUpdatePassStatus.errors), errors = vErrors.length);
      else if (tag0 === "CLOSED")
        validateUpdatePassStatus(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassStatus.errors : vErrors.concat(validateUpdatePassStatus.errors), errors = vErrors.length);
      else if (tag0 === "REFUND")
        validateUpdatePassStatus(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassStatus.errors : vErrors.concat(validateUpdatePassStatus.errors), errors = vErrors.length);
      else if (tag0 === "UPDATE")
        validateUpdatePassData(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassData.errors : vErrors.concat(validateUpdatePassData.errors), errors = vErrors.length);
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
  return validateUpdatePassRequest.errors = vErrors, errors === 0;
}
function updatePassRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdatePassRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassRequest.errors : vErrors.concat(validateUpdatePassRequest.errors), errors = vErrors.length), updatePassRequestBody.errors = vErrors, errors === 0;
}
const updatePassResponse = updatePassResponseBody;
function validateUpdatePassResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.result !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "resultInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateUpdatePassResponse.errors = vErrors, errors === 0;
}
function updatePassResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdatePassResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassResponse.errors : vErrors.concat(validateUpdatePassResponse.errors), errors = vErrors.length), updatePassResponseBody.errors = vErrors, errors === 0;
}
const synchronizeContentRequest = synchronizeContentRequestBody;
function validateContentInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, keyword: "type", params: { type: ["object", "array"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateContentInfo.errors = vErrors, errors === 0;
}
function validateSynchronizeContentRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contentId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "contentId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contentType === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "contentType" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.contentInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "contentInfo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.contentStatus === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "contentStatus" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.requestId !== void 0) {
      let data0 = data.requestId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err4 = { instancePath: instancePath + "/requestId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.contentId !== void 0 && typeof data.contentId != "string") {
      const err6 = { instancePath: instancePath + "/contentId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.contentType !== void 0 && typeof data.contentType != "string") {
      const err7 = { instancePath: instancePath + "/contentType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.contentInfo !== void 0) {
      let data3 = data.contentInfo;
      if (typeof data3 == "string") {
        let document0, isJson0 = !0;
        try {
          document0 = JSON.parse(data3);
        } catch {
          isJson0 = !1;
          const err8 = { instancePath: instancePath + "/contentInfo", keyword: "contentSchema", params: {} };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        isJson0 && (validateContentInfo(document0, { instancePath: instancePath + "/contentInfo" }) || (vErrors = vErrors === null ? validateContentInfo.errors : vErrors.concat(validateContentInfo.errors), errors = vErrors.length));
      } else {
        const err9 = { instancePath: instancePath + "/contentInfo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.contentStatus !== void 0) {
      let data4 = data.contentStatus;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/contentStatus", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data4 === 0 || data4 === 1)) {
        const err11 = { instancePath: instancePath + "/contentStatus", keyword: "enum", params: { allowedValues: [0, 1] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validateSynchronizeContentRequest.errors = vErrors, errors === 0;
}
function synchronizeContentRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateSynchronizeContentRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateSynchronizeContentRequest.errors : vErrors.concat(validateSynchronizeContentRequest.errors), errors = vErrors.length), synchronizeContentRequestBody.errors = vErrors, errors === 0;
}
const synchronizeContentResponse = synchronizeContentResponseBody;
function validateSynchronizeContentResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.result !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "resultInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.templateCode !== void 0 && typeof data.templateCode != "string") {
      const err3 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.templateStatus !== void 0 && typeof data.templateStatus != "string") {
      const err4 = { instancePath: instancePath + "/templateStatus", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validateSynchronizeContentResponse.errors = vErrors, errors === 0;
}
function synchronizeContentResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateSynchronizeContentResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateSynchronizeContentResponse.errors : vErrors.concat(validateSynchronizeContentResponse.errors), errors = vErrors.length), synchronizeContentResponseBody.errors = vErrors, errors === 0;
}
const sendPerformanceNotificationRequest = sendPerformanceNotificationRequestBody;
const pattern9 = new RegExp("^(zh_HK|en_US)$", "u"), pattern10 = new RegExp("^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$", "u");
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function validateBusinessInfoAirTicket(data, { instancePath = "" } = {}) {
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
        if (!pattern11.test(data4)) {
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
        if (!pattern11.test(data10)) {
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
  return validateBusinessInfoAirTicket.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationAirTicket(data, { instancePath = "" } = {}) {
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
    if (data.bizDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.command === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.requestId === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.orderStatus === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.orderStatus !== void 0) {
      const _errs5 = errors;
      let valid2 = !0;
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.orderStatus !== void 0) {
        let data0 = data.orderStatus;
        if (!(data0 === "NEAR_DEPART" || data0 === "FLIGHT_CHANGE" || data0 === "FLIGHT_DELAYS" || data0 === "FLIGHT_CANCELLATION")) {
          const err10 = {};
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      var _valid1 = _errs6 === errors;
      if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid1) {
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
          let data1 = data.syncDataInfo;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.languageBusinessInfo === void 0) {
              const err11 = { instancePath: instancePath + "/syncDataInfo", keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.languageBusinessInfo !== void 0) {
              let data2 = data1.languageBusinessInfo;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key0 in data2)
                  if (pattern9.test(key0)) {
                    let data3 = data2[key0];
                    if (typeof data3 == "string") {
                      let document0, isJson0 = !0;
                      try {
                        document0 = JSON.parse(data3);
                      } catch {
                        isJson0 = !1;
                        const err12 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                      if (isJson0 && document0 && typeof document0 == "object" && !Array.isArray(document0)) {
                        if (document0.airline_name === void 0) {
                          const err13 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "airline_name" } };
                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                        }
                        if (document0.cross_day === void 0) {
                          const err14 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "cross_day" } };
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                        if (document0.duration === void 0) {
                          const err15 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "duration" } };
                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                        }
                        if (document0.end_time === void 0) {
                          const err16 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "end_time" } };
                          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                        }
                        if (document0.flight_no === void 0) {
                          const err17 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "flight_no" } };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                        if (document0.from === void 0) {
                          const err18 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "from" } };
                          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                        }
                        if (document0.from_airport === void 0) {
                          const err19 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "from_airport" } };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                        if (document0.from_terminal === void 0) {
                          const err20 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "from_terminal" } };
                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                        }
                        if (document0.order_url === void 0) {
                          const err21 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "order_url" } };
                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                        }
                        if (document0.start_time === void 0) {
                          const err22 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "start_time" } };
                          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                        }
                        if (document0.to === void 0) {
                          const err23 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "to" } };
                          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                        }
                        if (document0.to_airport === void 0) {
                          const err24 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "to_airport" } };
                          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                        }
                        if (document0.to_terminal === void 0) {
                          const err25 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "to_terminal" } };
                          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                        }
                      }
                    }
                  }
              }
            }
          }
        }
        var _valid1 = _errs8 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        const err26 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.openId !== void 0 && typeof data.openId != "string") {
      const err27 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      const err28 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.command !== void 0) {
      let data7 = data.command;
      if (typeof data7 != "string") {
        const err29 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data7 === "SEND" || data7 === "UPDATE")) {
        const err30 = { instancePath: instancePath + "/command", keyword: "enum", params: { allowedValues: ["SEND", "UPDATE"] } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err31 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.requestId !== void 0) {
      let data9 = data.requestId;
      if (typeof data9 == "string") {
        if (!pattern10.test(data9)) {
          const err32 = { instancePath: instancePath + "/requestId", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.productTemplateCode !== void 0) {
      let data11 = data.productTemplateCode;
      if (typeof data11 != "string") {
        const err34 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (data11 !== "AIR_TICKET_DEFAULT") {
        const err35 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "AIR_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data12 = data.orderStatus;
      if (typeof data12 != "string") {
        const err36 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (!(data12 === "NEAR_DEPART" || data12 === "FLIGHT_CHANGE" || data12 === "FLIGHT_DELAYS" || data12 === "FLIGHT_CANCELLATION" || data12 === "CLOSED")) {
        const err37 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["NEAR_DEPART", "FLIGHT_CHANGE", "FLIGHT_DELAYS", "FLIGHT_CANCELLATION", "CLOSED"] } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.syncDataInfo !== void 0) {
      let data13 = data.syncDataInfo;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.amount !== void 0) {
          let data14 = data13.amount;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err38 = { instancePath: instancePath + "/syncDataInfo/amount", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data13.languageBusinessInfo !== void 0) {
          let data15 = data13.languageBusinessInfo;
          const _errs35 = errors;
          let valid10 = !1;
          const _errs36 = errors;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.zh_HK === void 0) {
            const err39 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          var _valid2 = _errs36 === errors;
          if (valid10 = valid10 || _valid2, !valid10) {
            const _errs37 = errors;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.en_US === void 0) {
              const err40 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            var _valid2 = _errs37 === errors;
            valid10 = valid10 || _valid2;
          }
          if (valid10)
            errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
          else {
            const err41 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key1 in data15)
              if (!(key1 === "zh_HK" || key1 === "en_US")) {
                const err42 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            if (data15.zh_HK !== void 0) {
              let data16 = data15.zh_HK;
              if (typeof data16 == "string") {
                let document1, isJson1 = !0;
                try {
                  document1 = JSON.parse(data16);
                } catch {
                  isJson1 = !1;
                  const err43 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                isJson1 && (validateBusinessInfoAirTicket(document1, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoAirTicket.errors : vErrors.concat(validateBusinessInfoAirTicket.errors), errors = vErrors.length));
              } else {
                const err44 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data15.en_US !== void 0) {
              let data17 = data15.en_US;
              if (typeof data17 == "string") {
                let document2, isJson2 = !0;
                try {
                  document2 = JSON.parse(data17);
                } catch {
                  isJson2 = !1;
                  const err45 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                isJson2 && (validateBusinessInfoAirTicket(document2, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoAirTicket.errors : vErrors.concat(validateBusinessInfoAirTicket.errors), errors = vErrors.length));
              } else {
                const err46 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/syncDataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
  } else {
    const err49 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
  }
  return validatePerformanceNotificationAirTicket.errors = vErrors, errors === 0;
}
const pattern15 = new RegExp("^[0-9]+$", "u"), pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern17 = new RegExp("^\\d{4}-\\d{2}$", "u");
function validateBusinessInfoFinanceOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0 && typeof data.action_url != "string") {
      const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bill_amount !== void 0) {
      let data1 = data.bill_amount;
      if (typeof data1 == "string") {
        if (!pattern15.test(data1)) {
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
        if (!pattern16.test(data4)) {
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
    if (data.bill_month_time !== void 0) {
      let data8 = data.bill_month_time;
      if (typeof data8 == "string") {
        if (!pattern17.test(data8)) {
          const err11 = { instancePath: instancePath + "/bill_month_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/bill_month_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validateBusinessInfoFinanceOrder.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationFinanceOrder(data, { instancePath = "" } = {}) {
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
    if (data.bizDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.command === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.requestId === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.orderStatus === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.orderStatus !== void 0) {
      const _errs5 = errors;
      let valid2 = !0;
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.orderStatus !== void 0) {
        let data0 = data.orderStatus;
        if (!(data0 === "WAIT_REPAY" || data0 === "OVERDUED")) {
          const err10 = {};
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      var _valid1 = _errs6 === errors;
      if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid1) {
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
          let data1 = data.syncDataInfo;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.languageBusinessInfo === void 0) {
              const err11 = { instancePath: instancePath + "/syncDataInfo", keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.languageBusinessInfo !== void 0) {
              let data2 = data1.languageBusinessInfo;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key0 in data2)
                  if (pattern9.test(key0)) {
                    let data3 = data2[key0];
                    if (typeof data3 == "string") {
                      let document0, isJson0 = !0;
                      try {
                        document0 = JSON.parse(data3);
                      } catch {
                        isJson0 = !1;
                        const err12 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                      if (isJson0 && document0 && typeof document0 == "object" && !Array.isArray(document0)) {
                        if (document0.action_url === void 0) {
                          const err13 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "action_url" } };
                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                        }
                        if (document0.bill_amount === void 0) {
                          const err14 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_amount" } };
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                        if (document0.bill_amount_currency === void 0) {
                          const err15 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_amount_currency" } };
                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                        }
                        if (document0.bill_desc === void 0) {
                          const err16 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_desc" } };
                          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                        }
                        if (document0.bill_due_time === void 0) {
                          const err17 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_due_time" } };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                        if (document0.bill_icon_url === void 0) {
                          const err18 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_icon_url" } };
                          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                        }
                        if (document0.bill_name === void 0) {
                          const err19 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_name" } };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                        if (document0.order_url === void 0) {
                          const err20 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "order_url" } };
                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                        }
                        if (document0.bill_month_time === void 0) {
                          const err21 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_month_time" } };
                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                        }
                      }
                    }
                  }
              }
            }
          }
        }
        var _valid1 = _errs8 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        const err22 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.openId !== void 0 && typeof data.openId != "string") {
      const err23 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      const err24 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.command !== void 0) {
      let data7 = data.command;
      if (typeof data7 != "string") {
        const err25 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (!(data7 === "SEND" || data7 === "UPDATE")) {
        const err26 = { instancePath: instancePath + "/command", keyword: "enum", params: { allowedValues: ["SEND", "UPDATE"] } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err27 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.requestId !== void 0) {
      let data9 = data.requestId;
      if (typeof data9 == "string") {
        if (!pattern10.test(data9)) {
          const err28 = { instancePath: instancePath + "/requestId", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.productTemplateCode !== void 0) {
      let data11 = data.productTemplateCode;
      if (typeof data11 != "string") {
        const err30 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (data11 !== "FINANCE_ORDER_DEFAULT") {
        const err31 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "FINANCE_ORDER_DEFAULT" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data12 = data.orderStatus;
      if (typeof data12 != "string") {
        const err32 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (!(data12 === "WAIT_REPAY" || data12 === "OVERDUED" || data12 === "CLOSED")) {
        const err33 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["WAIT_REPAY", "OVERDUED", "CLOSED"] } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.syncDataInfo !== void 0) {
      let data13 = data.syncDataInfo;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.amount !== void 0) {
          let data14 = data13.amount;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err34 = { instancePath: instancePath + "/syncDataInfo/amount", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data13.languageBusinessInfo !== void 0) {
          let data15 = data13.languageBusinessInfo;
          const _errs35 = errors;
          let valid10 = !1;
          const _errs36 = errors;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.zh_HK === void 0) {
            const err35 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          var _valid2 = _errs36 === errors;
          if (valid10 = valid10 || _valid2, !valid10) {
            const _errs37 = errors;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.en_US === void 0) {
              const err36 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            var _valid2 = _errs37 === errors;
            valid10 = valid10 || _valid2;
          }
          if (valid10)
            errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
          else {
            const err37 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key1 in data15)
              if (!(key1 === "zh_HK" || key1 === "en_US")) {
                const err38 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            if (data15.zh_HK !== void 0) {
              let data16 = data15.zh_HK;
              if (typeof data16 == "string") {
                let document1, isJson1 = !0;
                try {
                  document1 = JSON.parse(data16);
                } catch {
                  isJson1 = !1;
                  const err39 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                isJson1 && (validateBusinessInfoFinanceOrder(document1, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoFinanceOrder.errors : vErrors.concat(validateBusinessInfoFinanceOrder.errors), errors = vErrors.length));
              } else {
                const err40 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data15.en_US !== void 0) {
              let data17 = data15.en_US;
              if (typeof data17 == "string") {
                let document2, isJson2 = !0;
                try {
                  document2 = JSON.parse(data17);
                } catch {
                  isJson2 = !1;
                  const err41 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                isJson2 && (validateBusinessInfoFinanceOrder(document2, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoFinanceOrder.errors : vErrors.concat(validateBusinessInfoFinanceOrder.errors), errors = vErrors.length));
              } else {
                const err42 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/syncDataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
  } else {
    const err45 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
  }
  return validatePerformanceNotificationFinanceOrder.errors = vErrors, errors === 0;
}
function validateBusinessInfoMovieTicket(data, { instancePath = "" } = {}) {
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
  return validateBusinessInfoMovieTicket.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationMovieTicket(data, { instancePath = "" } = {}) {
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
    if (data.bizDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.command === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.requestId === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.orderStatus === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.orderStatus !== void 0) {
      const _errs5 = errors;
      let valid2 = !0;
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.orderStatus !== void 0 && data.orderStatus !== "AWAIT_SCREENING") {
        const err10 = {};
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid1 = _errs6 === errors;
      if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid1) {
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
          let data1 = data.syncDataInfo;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.languageBusinessInfo === void 0) {
              const err11 = { instancePath: instancePath + "/syncDataInfo", keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.languageBusinessInfo !== void 0) {
              let data2 = data1.languageBusinessInfo;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key0 in data2)
                  if (pattern9.test(key0)) {
                    let data3 = data2[key0];
                    if (typeof data3 == "string") {
                      let document0, isJson0 = !0;
                      try {
                        document0 = JSON.parse(data3);
                      } catch {
                        isJson0 = !1;
                        const err12 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                      if (isJson0 && document0 && typeof document0 == "object" && !Array.isArray(document0)) {
                        if (document0.action_url === void 0) {
                          const err13 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "action_url" } };
                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                        }
                        if (document0.cinema_house === void 0) {
                          const err14 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "cinema_house" } };
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                        if (document0.cinema_name === void 0) {
                          const err15 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "cinema_name" } };
                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                        }
                        if (document0.merchant_icon_url === void 0) {
                          const err16 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "merchant_icon_url" } };
                          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                        }
                        if (document0.merchant_name === void 0) {
                          const err17 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "merchant_name" } };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                        if (document0.movie_image === void 0) {
                          const err18 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "movie_image" } };
                          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                        }
                        if (document0.movie_name === void 0) {
                          const err19 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "movie_name" } };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                        if (document0.movie_start_date === void 0) {
                          const err20 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "movie_start_date" } };
                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                        }
                        if (document0.movie_start_time === void 0) {
                          const err21 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "movie_start_time" } };
                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                        }
                        if (document0.order_url === void 0) {
                          const err22 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "order_url" } };
                          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                        }
                        if (document0.seat_num === void 0) {
                          const err23 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "seat_num" } };
                          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                        }
                      }
                    }
                  }
              }
            }
          }
        }
        var _valid1 = _errs8 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        const err24 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.openId !== void 0 && typeof data.openId != "string") {
      const err25 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      const err26 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.command !== void 0) {
      let data7 = data.command;
      if (typeof data7 != "string") {
        const err27 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (!(data7 === "SEND" || data7 === "UPDATE")) {
        const err28 = { instancePath: instancePath + "/command", keyword: "enum", params: { allowedValues: ["SEND", "UPDATE"] } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err29 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.requestId !== void 0) {
      let data9 = data.requestId;
      if (typeof data9 == "string") {
        if (!pattern10.test(data9)) {
          const err30 = { instancePath: instancePath + "/requestId", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.productTemplateCode !== void 0) {
      let data11 = data.productTemplateCode;
      if (typeof data11 != "string") {
        const err32 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data11 !== "MOVIE_TICKET_DEFAULT") {
        const err33 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "MOVIE_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data12 = data.orderStatus;
      if (typeof data12 != "string") {
        const err34 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (!(data12 === "AWAIT_SCREENING" || data12 === "CLOSED")) {
        const err35 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["AWAIT_SCREENING", "CLOSED"] } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.syncDataInfo !== void 0) {
      let data13 = data.syncDataInfo;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.amount !== void 0) {
          let data14 = data13.amount;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err36 = { instancePath: instancePath + "/syncDataInfo/amount", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data13.languageBusinessInfo !== void 0) {
          let data15 = data13.languageBusinessInfo;
          const _errs35 = errors;
          let valid10 = !1;
          const _errs36 = errors;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.zh_HK === void 0) {
            const err37 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          var _valid2 = _errs36 === errors;
          if (valid10 = valid10 || _valid2, !valid10) {
            const _errs37 = errors;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.en_US === void 0) {
              const err38 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            var _valid2 = _errs37 === errors;
            valid10 = valid10 || _valid2;
          }
          if (valid10)
            errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
          else {
            const err39 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key1 in data15)
              if (!(key1 === "zh_HK" || key1 === "en_US")) {
                const err40 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            if (data15.zh_HK !== void 0) {
              let data16 = data15.zh_HK;
              if (typeof data16 == "string") {
                let document1, isJson1 = !0;
                try {
                  document1 = JSON.parse(data16);
                } catch {
                  isJson1 = !1;
                  const err41 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                isJson1 && (validateBusinessInfoMovieTicket(document1, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoMovieTicket.errors : vErrors.concat(validateBusinessInfoMovieTicket.errors), errors = vErrors.length));
              } else {
                const err42 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data15.en_US !== void 0) {
              let data17 = data15.en_US;
              if (typeof data17 == "string") {
                let document2, isJson2 = !0;
                try {
                  document2 = JSON.parse(data17);
                } catch {
                  isJson2 = !1;
                  const err43 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                isJson2 && (validateBusinessInfoMovieTicket(document2, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoMovieTicket.errors : vErrors.concat(validateBusinessInfoMovieTicket.errors), errors = vErrors.length));
              } else {
                const err44 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/syncDataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
  } else {
    const err47 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validatePerformanceNotificationMovieTicket.errors = vErrors, errors === 0;
}
function validateBusinessInfoPaymentOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0 && typeof data.action_url != "string") {
      const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bill_amount !== void 0) {
      let data1 = data.bill_amount;
      if (typeof data1 == "string") {
        if (!pattern15.test(data1)) {
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
        if (!pattern16.test(data4)) {
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
  return validateBusinessInfoPaymentOrder.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationPaymentOrder(data, { instancePath = "" } = {}) {
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
    if (data.bizDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.command === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.requestId === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.orderStatus === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.orderStatus !== void 0) {
      const _errs5 = errors;
      let valid2 = !0;
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.orderStatus !== void 0) {
        let data0 = data.orderStatus;
        if (!(data0 === "WAIT_PAY" || data0 === "PAY_FAILED" || data0 === "OVERDUED")) {
          const err10 = {};
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      var _valid1 = _errs6 === errors;
      if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid1) {
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
          let data1 = data.syncDataInfo;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.languageBusinessInfo === void 0) {
              const err11 = { instancePath: instancePath + "/syncDataInfo", keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.languageBusinessInfo !== void 0) {
              let data2 = data1.languageBusinessInfo;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key0 in data2)
                  if (pattern9.test(key0)) {
                    let data3 = data2[key0];
                    if (typeof data3 == "string") {
                      let document0, isJson0 = !0;
                      try {
                        document0 = JSON.parse(data3);
                      } catch {
                        isJson0 = !1;
                        const err12 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                      if (isJson0 && document0 && typeof document0 == "object" && !Array.isArray(document0)) {
                        if (document0.action_url === void 0) {
                          const err13 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "action_url" } };
                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                        }
                        if (document0.bill_amount === void 0) {
                          const err14 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_amount" } };
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                        if (document0.bill_amount_currency === void 0) {
                          const err15 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_amount_currency" } };
                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                        }
                        if (document0.bill_desc === void 0) {
                          const err16 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_desc" } };
                          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                        }
                        if (document0.bill_due_time === void 0) {
                          const err17 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_due_time" } };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                        if (document0.bill_icon_url === void 0) {
                          const err18 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_icon_url" } };
                          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                        }
                        if (document0.bill_name === void 0) {
                          const err19 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "bill_name" } };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                        if (document0.order_url === void 0) {
                          const err20 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "order_url" } };
                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                        }
                      }
                    }
                  }
              }
            }
          }
        }
        var _valid1 = _errs8 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        const err21 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.openId !== void 0 && typeof data.openId != "string") {
      const err22 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      const err23 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.command !== void 0) {
      let data7 = data.command;
      if (typeof data7 != "string") {
        const err24 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data7 === "SEND" || data7 === "UPDATE")) {
        const err25 = { instancePath: instancePath + "/command", keyword: "enum", params: { allowedValues: ["SEND", "UPDATE"] } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err26 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.requestId !== void 0) {
      let data9 = data.requestId;
      if (typeof data9 == "string") {
        if (!pattern10.test(data9)) {
          const err27 = { instancePath: instancePath + "/requestId", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.productTemplateCode !== void 0) {
      let data11 = data.productTemplateCode;
      if (typeof data11 != "string") {
        const err29 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (data11 !== "PAYMENT_ORDER_DEFAULT") {
        const err30 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "PAYMENT_ORDER_DEFAULT" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data12 = data.orderStatus;
      if (typeof data12 != "string") {
        const err31 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (!(data12 === "WAIT_PAY" || data12 === "PAY_FAILED" || data12 === "OVERDUED" || data12 === "CLOSED")) {
        const err32 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["WAIT_PAY", "PAY_FAILED", "OVERDUED", "CLOSED"] } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.syncDataInfo !== void 0) {
      let data13 = data.syncDataInfo;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.amount !== void 0) {
          let data14 = data13.amount;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err33 = { instancePath: instancePath + "/syncDataInfo/amount", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data13.languageBusinessInfo !== void 0) {
          let data15 = data13.languageBusinessInfo;
          const _errs35 = errors;
          let valid10 = !1;
          const _errs36 = errors;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.zh_HK === void 0) {
            const err34 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          var _valid2 = _errs36 === errors;
          if (valid10 = valid10 || _valid2, !valid10) {
            const _errs37 = errors;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.en_US === void 0) {
              const err35 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            var _valid2 = _errs37 === errors;
            valid10 = valid10 || _valid2;
          }
          if (valid10)
            errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
          else {
            const err36 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key1 in data15)
              if (!(key1 === "zh_HK" || key1 === "en_US")) {
                const err37 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            if (data15.zh_HK !== void 0) {
              let data16 = data15.zh_HK;
              if (typeof data16 == "string") {
                let document1, isJson1 = !0;
                try {
                  document1 = JSON.parse(data16);
                } catch {
                  isJson1 = !1;
                  const err38 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
                isJson1 && (validateBusinessInfoPaymentOrder(document1, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoPaymentOrder.errors : vErrors.concat(validateBusinessInfoPaymentOrder.errors), errors = vErrors.length));
              } else {
                const err39 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data15.en_US !== void 0) {
              let data17 = data15.en_US;
              if (typeof data17 == "string") {
                let document2, isJson2 = !0;
                try {
                  document2 = JSON.parse(data17);
                } catch {
                  isJson2 = !1;
                  const err40 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                isJson2 && (validateBusinessInfoPaymentOrder(document2, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoPaymentOrder.errors : vErrors.concat(validateBusinessInfoPaymentOrder.errors), errors = vErrors.length));
              } else {
                const err41 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/syncDataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
  } else {
    const err44 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validatePerformanceNotificationPaymentOrder.errors = vErrors, errors === 0;
}
function validateBusinessInfoRideHailing(data, { instancePath = "" } = {}) {
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
  return validateBusinessInfoRideHailing.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationRideHailing(data, { instancePath = "" } = {}) {
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
    if (data.bizDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.command === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.requestId === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.orderStatus === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.openId !== void 0 && typeof data.openId != "string") {
      const err10 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      const err11 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.command !== void 0) {
      let data3 = data.command;
      if (typeof data3 != "string") {
        const err12 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data3 === "SEND" || data3 === "UPDATE")) {
        const err13 = { instancePath: instancePath + "/command", keyword: "enum", params: { allowedValues: ["SEND", "UPDATE"] } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err14 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.requestId !== void 0) {
      let data5 = data.requestId;
      if (typeof data5 == "string") {
        if (!pattern10.test(data5)) {
          const err15 = { instancePath: instancePath + "/requestId", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.productTemplateCode !== void 0) {
      let data7 = data.productTemplateCode;
      if (typeof data7 != "string") {
        const err17 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data7 !== "RIDE_HAILING_DEFAULT") {
        const err18 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "RIDE_HAILING_DEFAULT" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data8 = data.orderStatus;
      if (typeof data8 != "string") {
        const err19 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data8 === "PENDING" || data8 === "BOOKED" || data8 === "ORDER_TAKEN" || data8 === "TO_BOARD" || data8 === "SERVING" || data8 === "WAIT_PAY" || data8 === "FINISHED" || data8 === "TO_SEND" || data8 === "CLOSED" || data8 === "CANCEL_WAIT_PAY")) {
        const err20 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["PENDING", "BOOKED", "ORDER_TAKEN", "TO_BOARD", "SERVING", "WAIT_PAY", "FINISHED", "TO_SEND", "CLOSED", "CANCEL_WAIT_PAY"] } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.syncDataInfo !== void 0) {
      let data9 = data.syncDataInfo;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.amount !== void 0) {
          let data10 = data9.amount;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err21 = { instancePath: instancePath + "/syncDataInfo/amount", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data9.languageBusinessInfo !== void 0) {
          let data11 = data9.languageBusinessInfo;
          const _errs26 = errors;
          let valid3 = !1;
          const _errs27 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.zh_HK === void 0) {
            const err22 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          var _valid1 = _errs27 === errors;
          if (valid3 = valid3 || _valid1, !valid3) {
            const _errs28 = errors;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.en_US === void 0) {
              const err23 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            var _valid1 = _errs28 === errors;
            valid3 = valid3 || _valid1;
          }
          if (valid3)
            errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
          else {
            const err24 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key0 in data11)
              if (!(key0 === "zh_HK" || key0 === "en_US")) {
                const err25 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            if (data11.zh_HK !== void 0) {
              let data12 = data11.zh_HK;
              if (typeof data12 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data12);
                } catch {
                  isJson0 = !1;
                  const err26 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                isJson0 && (validateBusinessInfoRideHailing(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoRideHailing.errors : vErrors.concat(validateBusinessInfoRideHailing.errors), errors = vErrors.length));
              } else {
                const err27 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data11.en_US !== void 0) {
              let data13 = data11.en_US;
              if (typeof data13 == "string") {
                let document1, isJson1 = !0;
                try {
                  document1 = JSON.parse(data13);
                } catch {
                  isJson1 = !1;
                  const err28 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                isJson1 && (validateBusinessInfoRideHailing(document1, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoRideHailing.errors : vErrors.concat(validateBusinessInfoRideHailing.errors), errors = vErrors.length));
              } else {
                const err29 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/syncDataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    const err32 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validatePerformanceNotificationRideHailing.errors = vErrors, errors === 0;
}
function validateBusinessInfoTrainTicket(data, { instancePath = "" } = {}) {
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
        if (!pattern11.test(data2)) {
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
        if (!pattern11.test(data9)) {
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
  return validateBusinessInfoTrainTicket.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationTrainTicket(data, { instancePath = "" } = {}) {
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
    if (data.bizDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.command === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.requestId === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.orderStatus === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.orderStatus !== void 0) {
      const _errs5 = errors;
      let valid2 = !0;
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.orderStatus !== void 0 && data.orderStatus !== "AWAIT_SCREENING") {
        const err10 = {};
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid1 = _errs6 === errors;
      if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid1) {
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
          let data1 = data.syncDataInfo;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.languageBusinessInfo === void 0) {
              const err11 = { instancePath: instancePath + "/syncDataInfo", keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.languageBusinessInfo !== void 0) {
              let data2 = data1.languageBusinessInfo;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key0 in data2)
                  if (pattern9.test(key0)) {
                    let data3 = data2[key0];
                    if (typeof data3 == "string") {
                      let document0, isJson0 = !0;
                      try {
                        document0 = JSON.parse(data3);
                      } catch {
                        isJson0 = !1;
                        const err12 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                      if (isJson0 && document0 && typeof document0 == "object" && !Array.isArray(document0)) {
                        if (document0.check_point === void 0) {
                          const err13 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "check_point" } };
                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                        }
                        if (document0.end_time === void 0) {
                          const err14 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "end_time" } };
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                        if (document0.from === void 0) {
                          const err15 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "from" } };
                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                        }
                        if (document0.order_url === void 0) {
                          const err16 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "order_url" } };
                          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                        }
                        if (document0.refund_or_change_url === void 0) {
                          const err17 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "refund_or_change_url" } };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                        if (document0.seat_num === void 0) {
                          const err18 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "seat_num" } };
                          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                        }
                        if (document0.shift_number === void 0) {
                          const err19 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "shift_number" } };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                        if (document0.start_time === void 0) {
                          const err20 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "start_time" } };
                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                        }
                        if (document0.to === void 0) {
                          const err21 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "to" } };
                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                        }
                      }
                    }
                  }
              }
            }
          }
        }
        var _valid1 = _errs8 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        const err22 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.openId !== void 0 && typeof data.openId != "string") {
      const err23 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      const err24 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.command !== void 0) {
      let data7 = data.command;
      if (typeof data7 != "string") {
        const err25 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (!(data7 === "SEND" || data7 === "UPDATE")) {
        const err26 = { instancePath: instancePath + "/command", keyword: "enum", params: { allowedValues: ["SEND", "UPDATE"] } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err27 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.requestId !== void 0) {
      let data9 = data.requestId;
      if (typeof data9 == "string") {
        if (!pattern10.test(data9)) {
          const err28 = { instancePath: instancePath + "/requestId", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.productTemplateCode !== void 0) {
      let data11 = data.productTemplateCode;
      if (typeof data11 != "string") {
        const err30 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (data11 !== "TRAIN_TICKET_DEFAULT") {
        const err31 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "TRAIN_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data12 = data.orderStatus;
      if (typeof data12 != "string") {
        const err32 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (!(data12 === "AWAIT_SCREENING" || data12 === "CLOSED")) {
        const err33 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["AWAIT_SCREENING", "CLOSED"] } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.syncDataInfo !== void 0) {
      let data13 = data.syncDataInfo;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.amount !== void 0) {
          let data14 = data13.amount;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err34 = { instancePath: instancePath + "/syncDataInfo/amount", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data13.languageBusinessInfo !== void 0) {
          let data15 = data13.languageBusinessInfo;
          const _errs35 = errors;
          let valid10 = !1;
          const _errs36 = errors;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.zh_HK === void 0) {
            const err35 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          var _valid2 = _errs36 === errors;
          if (valid10 = valid10 || _valid2, !valid10) {
            const _errs37 = errors;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.en_US === void 0) {
              const err36 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            var _valid2 = _errs37 === errors;
            valid10 = valid10 || _valid2;
          }
          if (valid10)
            errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
          else {
            const err37 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key1 in data15)
              if (!(key1 === "zh_HK" || key1 === "en_US")) {
                const err38 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            if (data15.zh_HK !== void 0) {
              let data16 = data15.zh_HK;
              if (typeof data16 == "string") {
                let document1, isJson1 = !0;
                try {
                  document1 = JSON.parse(data16);
                } catch {
                  isJson1 = !1;
                  const err39 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                isJson1 && (validateBusinessInfoTrainTicket(document1, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoTrainTicket.errors : vErrors.concat(validateBusinessInfoTrainTicket.errors), errors = vErrors.length));
              } else {
                const err40 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data15.en_US !== void 0) {
              let data17 = data15.en_US;
              if (typeof data17 == "string") {
                let document2, isJson2 = !0;
                try {
                  document2 = JSON.parse(data17);
                } catch {
                  isJson2 = !1;
                  const err41 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                isJson2 && (validateBusinessInfoTrainTicket(document2, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoTrainTicket.errors : vErrors.concat(validateBusinessInfoTrainTicket.errors), errors = vErrors.length));
              } else {
                const err42 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/syncDataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
  } else {
    const err45 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
  }
  return validatePerformanceNotificationTrainTicket.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.productTemplateCode;
    if (typeof tag0 == "string")
      if (tag0 === "AIR_TICKET_DEFAULT")
        validatePerformanceNotificationAirTicket(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationAirTicket.errors : vErrors.concat(validatePerformanceNotificationAirTicket.errors), errors = vErrors.length);
      else if (tag0 === "FINANCE_ORDER_DEFAULT")
        validatePerformanceNotificationFinanceOrder(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationFinanceOrder.errors : vErrors.concat(validatePerformanceNotificationFinanceOrder.errors), errors = vErrors.length);
      else if (tag0 === "MOVIE_TICKET_DEFAULT")
        validatePerformanceNotificationMovieTicket(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationMovieTicket.errors : vErrors.concat(validatePerformanceNotificationMovieTicket.errors), errors = vErrors.length);
      else if (tag0 === "PAYMENT_ORDER_DEFAULT")
        validatePerformanceNotificationPaymentOrder(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationPaymentOrder.errors : vErrors.concat(validatePerformanceNotificationPaymentOrder.errors), errors = vErrors.length);
      else if (tag0 === "RIDE_HAILING_DEFAULT")
        validatePerformanceNotificationRideHailing(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationRideHailing.errors : vErrors.concat(validatePerformanceNotificationRideHailing.errors), errors = vErrors.length);
      else if (tag0 === "TRAIN_TICKET_DEFAULT")
        validatePerformanceNotificationTrainTicket(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationTrainTicket.errors : vErrors.concat(validatePerformanceNotificationTrainTicket.errors), errors = vErrors.length);
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
  return validatePerformanceNotificationRequest.errors = vErrors, errors === 0;
}
function sendPerformanceNotificationRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validatePerformanceNotificationRequest(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationRequest.errors : vErrors.concat(validatePerformanceNotificationRequest.errors), errors = vErrors.length), sendPerformanceNotificationRequestBody.errors = vErrors, errors === 0;
}
const sendPerformanceNotificationResponse = sendPerformanceNotificationResponseBody;
function validatePerformanceNotificationResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.result === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "result" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validatePerformanceNotificationResponse.errors = vErrors, errors === 0;
}
function sendPerformanceNotificationResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validatePerformanceNotificationResponse(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationResponse.errors : vErrors.concat(validatePerformanceNotificationResponse.errors), errors = vErrors.length), sendPerformanceNotificationResponseBody.errors = vErrors, errors === 0;
}
const synchronizeOrderRequest = synchronizeOrderRequestBody;
function validateOrderMoney(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "currency" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/value", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 == "string") {
        if (func2(data1) > 3) {
          const err4 = { instancePath: instancePath + "/currency", keyword: "maxLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data1) < 3) {
          const err5 = { instancePath: instancePath + "/currency", keyword: "minLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validateOrderMoney.errors = vErrors, errors === 0;
}
function validateOrderShopInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.extInfo !== void 0) {
      let data0 = data.extInfo;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.multiLang !== void 0) {
          let data1 = data0.multiLang;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.zh_HK !== void 0) {
              let data2 = data1.zh_HK;
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                const err0 = { instancePath: instancePath + "/extInfo/multiLang/zh_HK", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
            if (data1.en_US !== void 0) {
              let data3 = data1.en_US;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                const err1 = { instancePath: instancePath + "/extInfo/multiLang/en_US", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
          } else {
            const err2 = { instancePath: instancePath + "/extInfo/multiLang", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/extInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validateOrderShopInfo.errors = vErrors, errors === 0;
}
function validateSynchronizeOrderRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.extInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "extInfo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.requestId !== void 0) {
      let data0 = data.requestId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err3 = { instancePath: instancePath + "/requestId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err5 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.merchantId !== void 0 && typeof data.merchantId != "string") {
      const err6 = { instancePath: instancePath + "/merchantId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.tradeNo !== void 0 && typeof data.tradeNo != "string") {
      const err7 = { instancePath: instancePath + "/tradeNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.amount !== void 0 && (validateOrderMoney(data.amount, { instancePath: instancePath + "/amount" }) || (vErrors = vErrors === null ? validateOrderMoney.errors : vErrors.concat(validateOrderMoney.errors), errors = vErrors.length)), data.payAmount !== void 0 && (validateOrderMoney(data.payAmount, { instancePath: instancePath + "/payAmount" }) || (vErrors = vErrors === null ? validateOrderMoney.errors : vErrors.concat(validateOrderMoney.errors), errors = vErrors.length)), data.discountAmount !== void 0 && (validateOrderMoney(data.discountAmount, { instancePath: instancePath + "/discountAmount" }) || (vErrors = vErrors === null ? validateOrderMoney.errors : vErrors.concat(validateOrderMoney.errors), errors = vErrors.length)), data.actualAmount !== void 0 && (validateOrderMoney(data.actualAmount, { instancePath: instancePath + "/actualAmount" }) || (vErrors = vErrors === null ? validateOrderMoney.errors : vErrors.concat(validateOrderMoney.errors), errors = vErrors.length)), data.itemOrderList !== void 0) {
      let data8 = data.itemOrderList;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
            const err8 = { instancePath: instancePath + "/itemOrderList/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/itemOrderList", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.shopInfo !== void 0 && (validateOrderShopInfo(data.shopInfo, { instancePath: instancePath + "/shopInfo" }) || (vErrors = vErrors === null ? validateOrderShopInfo.errors : vErrors.concat(validateOrderShopInfo.errors), errors = vErrors.length)), data.extInfo !== void 0) {
      let data11 = data.extInfo;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err10 = { instancePath: instancePath + "/extInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validateSynchronizeOrderRequest.errors = vErrors, errors === 0;
}
function synchronizeOrderRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateSynchronizeOrderRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateSynchronizeOrderRequest.errors : vErrors.concat(validateSynchronizeOrderRequest.errors), errors = vErrors.length), synchronizeOrderRequestBody.errors = vErrors, errors === 0;
}
const synchronizeOrderResponse = synchronizeOrderResponseBody;
function validateSynchronizeOrderResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo !== void 0) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.result === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "result" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateSynchronizeOrderResponse.errors = vErrors, errors === 0;
}
function synchronizeOrderResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateSynchronizeOrderResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateSynchronizeOrderResponse.errors : vErrors.concat(validateSynchronizeOrderResponse.errors), errors = vErrors.length), synchronizeOrderResponseBody.errors = vErrors, errors === 0;
}
const orderNotificationRequest = orderNotificationRequestBody;
function validateAddOnMoney(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/amount", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      const err1 = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateAddOnMoney.errors = vErrors, errors === 0;
}
function validateAddOnExtendInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contentId !== void 0 && typeof data.contentId != "string") {
      const err0 = { instancePath: instancePath + "/contentId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.spuId !== void 0 && typeof data.spuId != "string") {
      const err1 = { instancePath: instancePath + "/spuId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateAddOnExtendInfo.errors = vErrors, errors === 0;
}
function validateOrderNotificationRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      const err0 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderId !== void 0 && typeof data.orderId != "string") {
      const err1 = { instancePath: instancePath + "/orderId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantTransId !== void 0 && typeof data.merchantTransId != "string") {
      const err2 = { instancePath: instancePath + "/merchantTransId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.createTime !== void 0 && typeof data.createTime != "string") {
      const err3 = { instancePath: instancePath + "/createTime", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.paymentTime !== void 0 && typeof data.paymentTime != "string") {
      const err4 = { instancePath: instancePath + "/paymentTime", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus !== void 0 && typeof data.orderStatus != "string") {
      const err5 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.order !== void 0) {
      let data6 = data.order;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.orderAmount !== void 0 && (validateAddOnMoney(data6.orderAmount, { instancePath: instancePath + "/order/orderAmount" }) || (vErrors = vErrors === null ? validateAddOnMoney.errors : vErrors.concat(validateAddOnMoney.errors), errors = vErrors.length)), data6.goodsList !== void 0) {
          let data8 = data6.goodsList;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.price !== void 0 && (validateAddOnMoney(data9.price, { instancePath: instancePath + "/order/goodsList/" + i0 + "/price" }) || (vErrors = vErrors === null ? validateAddOnMoney.errors : vErrors.concat(validateAddOnMoney.errors), errors = vErrors.length)), data9.quantity !== void 0 && typeof data9.quantity != "string") {
                  const err6 = { instancePath: instancePath + "/order/goodsList/" + i0 + "/quantity", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (data9.title !== void 0 && typeof data9.title != "string") {
                  const err7 = { instancePath: instancePath + "/order/goodsList/" + i0 + "/title", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/order/goodsList/" + i0, keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/order/goodsList", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/order", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.userInfo !== void 0) {
      let data13 = data.userInfo;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.loginId !== void 0 && typeof data13.loginId != "string") {
          const err11 = { instancePath: instancePath + "/userInfo/loginId", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data13.userId !== void 0 && typeof data13.userId != "string") {
          const err12 = { instancePath: instancePath + "/userInfo/userId", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/userInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data16 = data.extendInfo;
      if (typeof data16 == "string") {
        let document0, isJson0 = !0;
        try {
          document0 = JSON.parse(data16);
        } catch {
          isJson0 = !1;
          const err14 = { instancePath: instancePath + "/extendInfo", keyword: "contentSchema", params: {} };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        isJson0 && (validateAddOnExtendInfo(document0, { instancePath: instancePath + "/extendInfo" }) || (vErrors = vErrors === null ? validateAddOnExtendInfo.errors : vErrors.concat(validateAddOnExtendInfo.errors), errors = vErrors.length));
      } else {
        const err15 = { instancePath: instancePath + "/extendInfo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validateOrderNotificationRequest.errors = vErrors, errors === 0;
}
function orderNotificationRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateOrderNotificationRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateOrderNotificationRequest.errors : vErrors.concat(validateOrderNotificationRequest.errors), errors = vErrors.length), orderNotificationRequestBody.errors = vErrors, errors === 0;
}
const orderNotificationResponse = orderNotificationResponseBody;
function validateOrderNotificationResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "result" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateOrderNotificationResponse.errors = vErrors, errors === 0;
}
function orderNotificationResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateOrderNotificationResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateOrderNotificationResponse.errors : vErrors.concat(validateOrderNotificationResponse.errors), errors = vErrors.length), orderNotificationResponseBody.errors = vErrors, errors === 0;
}
export {
  createPassRequest,
  createPassResponse,
  createTemplateRequest,
  createTemplateResponse,
  orderNotificationRequest,
  orderNotificationResponse,
  queryTemplateRequest,
  queryTemplateResponse,
  sendPerformanceNotificationRequest,
  sendPerformanceNotificationResponse,
  synchronizeContentRequest,
  synchronizeContentResponse,
  synchronizeOrderRequest,
  synchronizeOrderResponse,
  updatePassRequest,
  updatePassResponse,
  updateTemplateRequest,
  updateTemplateResponse,
  updateTemplateStatusRequest,
  updateTemplateStatusResponse
};
