package io.github.ocop.subject;

/** Kinds of subjects (loại hình chủ thể), those of Article 2.3 and the ones it leaves out. */
public enum SubjectKind {
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Tổ hợp tác. */
    COOPERATIVE_GROUP,
    /** Doanh nghiệp nhỏ và vừa. */
    SMALL_MEDIUM_ENTERPRISE,
    /** Trang trại có đăng ký kinh doanh. */
    FARM,
    /** Hộ sản xuất có đăng ký kinh doanh. */
    PRODUCTION_HOUSEHOLD,
    /** Hộ kinh doanh có đăng ký. */
    REGISTERED_HOUSEHOLD,
    /** Hội, hiệp hội; for tourism only. */
    ASSOCIATION,
    /** Trung tâm điều hành; for tourism only. */
    MANAGEMENT_CENTRE,
    /** Tổ chức tương đương; for tourism only. */
    EQUIVALENT_BODY,
    /** An enterprise that is neither small nor medium: never admitted. */
    LARGE_ENTERPRISE,
    /** A household without business registration: never admitted. */
    UNREGISTERED_HOUSEHOLD,
    /** Anybody else: never admitted. */
    OTHER
}
