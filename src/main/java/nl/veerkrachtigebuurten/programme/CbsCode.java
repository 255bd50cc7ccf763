package nl.veerkrachtigebuurten.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.veerkrachtigebuurten.platform.BaseEntity;

/** A CBS buurt that a buurt of the programme covers, by its code in one year. */
@Entity
@Table(name = "neighbourhood_cbs")
public class CbsCode extends BaseEntity {

    private int year;
    private String code;

    @SuppressWarnings("NullAway.Init")
    protected CbsCode() {}

    CbsCode(int year, String code) {
        this.year = year;
        this.code = code;
    }

    public int year() {
        return year;
    }

    public String code() {
        return code;
    }
}
