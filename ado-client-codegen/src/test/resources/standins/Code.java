package dev.adoclient.model;

public interface Code {

	String value();

}
